import type { Translator } from "../../i18n/translator.ts";
import { groupChanges, isOwn } from "../group-changes.ts";
import type { BrokenFacts, ReviewFacts } from "../review-facts.ts";
import { type CommentPlaces, contextOf } from "./comment-context.ts";
import { contentSections, remarkEntry, toldHere } from "./content-sections.ts";
import { lookSections, notShown } from "./look-section.ts";
import { code } from "./markdown.ts";
import { countOthers, pageSections } from "./page-sections.ts";
import { type Section, writeSections } from "./section.ts";
import { siteSections } from "./site-sections.ts";

/** By this line the comment of an earlier review is found, and written anew. */
export const commentMark = "<!-- regionwebb-review -->";

/**
 * What code hosts take of a comment: GitHub 65,536 characters. Of that, a little is left for who puts
 * something around it.
 */
const longestComment = 65_000;

/** So many characters of a commit tell it from others. */
const shortCommit = 10;

/** Writes the one comment in which a review tells of a branch, in Markdown. Pure. */
export function writeComment(
  facts: ReviewFacts,
  places: CommentPlaces,
  translator: Translator,
): string {
  const { t } = translator;
  const context = contextOf(facts, places, translator);
  const mend = thingsToDo(facts, translator);
  const sections = [
    ...pageSections(context),
    ...lookSections(context),
    ...siteSections(facts, context),
    ...(facts.content ? contentSections(facts.content, facts.deadLinks, context) : []),
  ].filter(isWorthShowing);
  const head = [
    `## ${t("review.title")}`,
    summaryOf(facts, translator),
    mend.length === 0
      ? t("review.mend.nothing")
      : `**${t("review.mend.title")}**\n\n${mend.map((one) => `- ${one}`).join("\n")}`,
  ];
  const base = code(facts.base.slice(0, shortCommit));
  const foot = [
    ...notShown(context),
    ...(facts.content ? [] : [t("review.noBase")]),
    `<sub>${t("review.foot", { base, count: facts.pages.all })}</sub>`,
  ];
  return whole([head, foot], sections, translator);
}

/** Writes the comment on a branch that cannot be compared. */
export function writeBrokenComment(
  { broken, faults }: BrokenFacts,
  translator: Translator,
): string {
  const { t, format } = translator;
  if (broken === "base")
    return whole([[`## ${t("review.noComparison")}`, t("review.baseBroken")], []], [], translator);
  const section: Section = {
    heading: t("review.faults.title"),
    entries: faults.map((fault) => remarkEntry(fault, translator)),
    isList: true,
    more: (number) => t("review.faults.more", { number: format.number(number) }),
  };
  const head = [`## ${t("review.brokenTitle")}`, t("review.broken")];
  return whole([head, []], [section], translator);
}

function whole(
  [head, foot]: readonly [readonly string[], readonly string[]],
  sections: readonly Section[],
  { t }: Translator,
): string {
  const above = [commentMark, ...head].join("\n\n");
  const below = foot.join("\n\n");
  const room = longestComment - above.length - below.length;
  const shown = writeSections(sections, room) ?? t("review.cut");
  return `${[above, shown, below].filter((part) => part !== "").join("\n\n")}\n`;
}

function isWorthShowing({ entries, intro, outro }: Section): boolean {
  return entries.length > 0 || intro !== undefined || outro !== undefined;
}

function summaryOf(facts: ReviewFacts, { t, format }: Translator): string {
  const { pages, isOtherLook, isOtherBehaviour } = facts;
  const groups = groupChanges(pages.changed);
  const own = groups.filter(isOwn).reduce((sum, group) => sum + group.pages.length, 0);
  const counts = [
    ["added", pages.added.length],
    ["translated", pages.translated.length],
    ["changed", own],
    ["moved", pages.moved.length],
    ["removed", pages.removed.length],
    ["also", countOthers(groups)],
  ] as const;
  const parts = [
    ...counts.flatMap(([what, count]) => (count > 0 ? t(`review.sum.${what}`, { count }) : [])),
    ...(pages.around.length > 0 ? [t("review.sum.around")] : []),
    ...(isOtherLook ? [t("review.sum.look")] : []),
  ];
  if (parts.length === 0)
    return t(
      isOtherBehaviour || pages.otherMarkup.length > 0 ? "review.sameTexts" : "review.nothing",
    );
  const text = format.list(parts);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What whoever reviews has to do something about, the most important first. */
function thingsToDo(
  { content, deadLinks, audit }: ReviewFacts,
  { t }: Translator,
): readonly string[] {
  const remarks = toldHere(content?.remarks.fresh ?? [], deadLinks.fresh);
  const count = (severity: string) => remarks.filter((one) => one.severity === severity).length;
  const counts = [
    ["errors", count("error")],
    ["deadLinks", deadLinks.fresh.length],
    ["accessibility", audit?.fresh.length ?? 0],
    ["missing", content?.redirects.missing.length ?? 0],
    ["leftBehind", content?.translations.leftBehind.length ?? 0],
    ["untranslated", content?.translations.missing.length ?? 0],
    ["warnings", count("warning")],
  ] as const;
  return counts.flatMap(([what, number]) =>
    number > 0 ? t(`review.mend.${what}`, { count: number }) : [],
  );
}
