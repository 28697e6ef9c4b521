import type { Translator } from "../../i18n/translator.ts";
import type { ReadabilityChange } from "../compare-readability.ts";
import type { CommentContext } from "./comment-context.ts";
import { plain } from "./markdown.ts";
import type { Section } from "./section.ts";

/** How hard texts are that have changed, by the figures of the check. */
export function readabilitySection(
  changes: readonly ReadabilityChange[],
  { translator, fileName }: CommentContext,
): Section {
  const { t, format } = translator;
  return {
    heading: t("review.readability.title"),
    entries: changes.map(({ file, language, measure, before, after }) => {
      const values = {
        text: fileName(file),
        language: plain(format.languageName(language)),
        measure,
        after: figure(after, measure, translator),
      };
      return before === undefined
        ? t("review.readability.new", values)
        : t("review.readability.line", {
            ...values,
            before: figure(before, measure, translator),
          });
    }),
    isList: true,
    more: (number) => t("review.readability.more", { number: format.number(number) }),
  };
}

/** Below these a text is very easy, easy, medium and hard (Björnsson 1968). */
const levelsOfLix = [
  [30, "veryEasy"],
  [40, "easy"],
  [50, "medium"],
  [60, "hard"],
] as const;

function figure(
  value: number,
  measure: ReadabilityChange["measure"],
  { t, format }: Translator,
): string {
  if (measure === "ARI") return t("review.readability.years", { count: Math.max(1, value) });
  const level = levelsOfLix.find(([limit]) => value < limit)?.[1] ?? "veryHard";
  const number = format.number(value);
  return t("review.readability.level", { number, level: t(`review.readability.lix.${level}`) });
}
