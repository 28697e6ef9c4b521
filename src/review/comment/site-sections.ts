import type { Fault } from "../../audit/report/gather-faults.ts";
import type { ShownPage } from "../pictures/take-pictures.ts";
import type { ReviewAudit, ReviewFacts } from "../review-facts.ts";
import type { CommentContext } from "./comment-context.ts";
import { code, plain } from "./markdown.ts";
import type { Section } from "./section.ts";

/** What a comment says of the built pages, beside what they say: links, accessibility and weight. */
export function siteSections(facts: ReviewFacts, context: CommentContext): readonly Section[] {
  return [
    linkSection(facts.deadLinks, context),
    ...(facts.audit ? [auditSection(facts.audit, context)] : []),
    weightSection(facts.shown ?? [], context),
  ];
}

function linkSection(
  { fresh, mended }: ReviewFacts["deadLinks"],
  { translator: { t, format }, linkToAddress }: CommentContext,
): Section {
  return {
    heading: t("review.deadLinks.title"),
    entries: fresh.map(({ page, text, target }) =>
      t("review.deadLinks.line", {
        page: linkToAddress(page),
        text: plain(text),
        target: code(target),
      }),
    ),
    isList: true,
    more: (number) => t("review.deadLinks.more", { number: format.number(number) }),
    ...(mended.length > 0 ? { outro: t("review.deadLinks.mended", { count: mended.length }) } : {}),
  };
}

/** So many pages are named on which a fault is. */
const mostNamed = 3;

function auditSection(
  { fresh, mended, pages, all }: ReviewAudit,
  context: CommentContext,
): Section {
  const { t, format } = context.translator;
  if (pages === 0) return { heading: "", entries: [], isList: true, more: () => "" };
  const intro = [
    t("review.accessibility.looked", { count: pages }),
    ...(all > pages ? [t("review.accessibility.notAll", { count: all - pages })] : []),
    ...(fresh.length === 0 ? [t("review.accessibility.nothing")] : []),
  ];
  return {
    heading: t("review.accessibility.title"),
    intro: intro.join(" "),
    entries: fresh.map((fault) => faultEntry(fault, context)),
    isList: true,
    more: (number) => t("review.accessibility.more", { number: format.number(number) }),
    ...(mended.length > 0
      ? {
          outro: t("review.accessibility.mended", {
            count: mended.length,
            faults: format.list(mended.map(({ words }) => plain(words.title))),
          }),
        }
      : {}),
  };
}

function faultEntry(
  { words, rule, places, source }: Fault,
  { translator: { t, format }, linkToAddress }: CommentContext,
): string {
  const named = places.slice(0, mostNamed).map(({ page }) => linkToAddress(page));
  const left = places.length - named.length;
  const pages = left > 0 ? [...named, t("review.changed.others", { count: left })] : named;
  return [
    `**${plain(words.title)}.**`,
    plain(words.what),
    plain(words.remedy),
    t("review.accessibility.on", { pages: format.list(pages) }),
    ...(source.file === undefined
      ? []
      : [t("review.accessibility.where", { file: code(source.file) })]),
    `<sub>${code(rule)}</sub>`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Less than this is of no interest to anybody who waits for a page, in bytes. */
const worthTelling = 1000;

function weightSection(
  shown: readonly ShownPage[],
  { translator: { t, format }, linkToAddress }: CommentContext,
): Section {
  const kilobytes = (bytes: number) => format.number(Math.round(bytes / 1000));
  return {
    heading: t("review.weight.title"),
    entries: shown.flatMap(({ after: address = "", weights: { before, after } }) => {
      if (after === undefined) return [];
      const page = linkToAddress(address);
      if (before === undefined) return t("review.weight.new", { page, after: kilobytes(after) });
      if (Math.abs(after - before) < worthTelling) return [];
      return t("review.weight.line", {
        page,
        before: kilobytes(before),
        after: kilobytes(after),
      });
    }),
    isList: true,
    more: (number) => t("review.weight.more", { number: format.number(number) }),
  };
}
