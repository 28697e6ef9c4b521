import type { Remark } from "../../checks/remark.ts";
import type { TranslationChange } from "../compare-translations.ts";
import type { DeadLink } from "../dead-links.ts";
import type { ContentFacts, ReviewFacts } from "../review-facts.ts";
import type { CommentContext } from "./comment-context.ts";
import { code, plain } from "./markdown.ts";
import { readabilitySection } from "./readability-section.ts";
import type { Section } from "./section.ts";

/** What a comment says of the content, beside what its pages say. */
export function contentSections(
  content: ContentFacts,
  deadLinks: ReviewFacts["deadLinks"],
  context: CommentContext,
): readonly Section[] {
  const fresh = toldHere(content.remarks.fresh, deadLinks.fresh);
  return [
    ...remarkSections({ ...content.remarks, fresh }, context),
    translationSection(content.translations, context),
    readabilitySection(content.readability, context),
    redirectSection(content.redirects, context),
  ];
}

/** Remarks as entries, with where they are and what mends them. */
export function remarkEntry(
  { severity, file, line, what, remedy, rule }: Remark,
  { t }: Pick<CommentContext["translator"], "t">,
): string {
  const place = line === undefined ? file : t("review.remarks.place", { file, line });
  const label = t(`review.remarks.${severity}`);
  return `**${label}** ${code(place)}: ${plain(what)} ${plain(remedy)} <sub>${code(rule)}</sub>`;
}

function remarkSections(
  { fresh, mended }: ContentFacts["remarks"],
  { translator }: CommentContext,
): readonly Section[] {
  const { t, format } = translator;
  const [advice, others] = [true, false].map((isAdvice) =>
    fresh
      .filter(({ severity }) => (severity === "advice") === isAdvice)
      .map((remark) => remarkEntry(remark, translator)),
  );
  const basics = {
    heading: t("review.remarks.title"),
    isList: true,
    more: (number: number) => t("review.remarks.more", { number: format.number(number) }),
  };
  const done =
    mended.length === 0 ? {} : { outro: t("review.remarks.mended", { count: mended.length }) };
  const first = { ...basics, entries: others ?? [], ...done };
  if (!advice || advice.length === 0) return [first];
  const summary = t("review.remarks.adviceSummary", { count: advice.length });
  return [first, { ...basics, heading: t("review.remarks.adviceTitle"), entries: advice, summary }];
}

/** Remarks without those of which other parts of a comment tell: translations, and links on pages. */
export function toldHere(
  remarks: readonly Remark[],
  deadLinks: readonly DeadLink[],
): readonly Remark[] {
  const isTold = ({ what }: Remark) => deadLinks.some(({ target }) => what.includes(target));
  return remarks.filter(
    (remark) =>
      remark.rule !== "outdated-translation" &&
      (remark.rule !== "own-link-nowhere" || !isTold(remark)),
  );
}

function translationSection(
  { leftBehind, missing, done }: ContentFacts["translations"],
  { translator: { t, format }, fileName }: CommentContext,
): Section {
  const entries = (what: "leftBehind" | "missing" | "done", all: readonly TranslationChange[]) =>
    all.map(({ language, original, field }) => {
      const text = fileName(original) + (field === undefined ? "" : ` ${code(field)}`);
      return t(`review.translations.${what}`, {
        text,
        language: plain(format.languageName(language)),
      });
    });
  return {
    heading: t("review.translations.title"),
    entries: [
      ...entries("leftBehind", leftBehind),
      ...entries("missing", missing),
      ...entries("done", done),
    ],
    isList: true,
    more: (number) => t("review.translations.more", { number: format.number(number) }),
  };
}

function redirectSection(
  { added, removed, missing }: ContentFacts["redirects"],
  { translator: { t, format }, nameOf }: CommentContext,
): Section {
  const entries = [
    ...missing.map((page) =>
      t("review.redirects.missing", { address: code(page.address), page: nameOf(page) }),
    ),
    ...removed.map(({ from, url }) =>
      t("review.redirects.removed", { from: code(from), url: code(url) }),
    ),
    ...added.map(({ from, url }) =>
      t("review.redirects.added", { from: code(from), url: code(url) }),
    ),
  ];
  return {
    heading: t("review.redirects.title"),
    entries,
    isList: true,
    more: (number) => t("review.redirects.more", { number: format.number(number) }),
  };
}
