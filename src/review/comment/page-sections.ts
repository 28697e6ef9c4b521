import type { AddedPage, ChangedPage, ReviewedPage } from "../compare-pages.ts";
import { type ChangeGroup, groupChanges, isOwn } from "../group-changes.ts";
import type { Block } from "../reader-blocks.ts";
import type { CommentContext } from "./comment-context.ts";
import { code, folded, plain } from "./markdown.ts";
import type { Section } from "./section.ts";
import { writeChanges } from "./write-changes.ts";
import { writePictures } from "./write-pictures.ts";

/** Of the text of a new page, in characters. */
const longestNewText = 3000;

/** The pages that have come, changed, moved and gone, and what has changed around them all. */
export function pageSections(context: CommentContext): readonly Section[] {
  const { pages } = context.facts;
  const groups = groupChanges(pages.changed);
  return [
    section(
      "added",
      ownFirst(pages.added).map((page) => addedEntry(page, context)),
      context,
    ),
    section(
      "changed",
      groups.filter(isOwn).map((group) => groupEntry(group, context)),
      context,
    ),
    {
      ...section(
        "also",
        groups
          .filter((group) => !isOwn(group))
          .map((group) => groupEntry(group, context, fewChanges)),
        context,
      ),
      summary: context.translator.t("review.also.summary", { count: countOthers(groups) }),
    },
    section(
      "around",
      pages.around.map((change) => aroundEntry(change, context)),
      context,
    ),
    section(
      "moved",
      pages.moved.map((page) => movedEntry(page, context)),
      context,
    ),
    {
      ...section(
        "removed",
        pages.removed.map((page) => `${context.nameOf(page)}: ${code(page.address)}`),
        context,
      ),
      isList: true,
    },
  ];
}

/** On how many pages it shows what somebody has changed on another one. */
export function countOthers(groups: readonly ChangeGroup[]): number {
  return groups.filter((group) => !isOwn(group)).reduce((sum, { pages }) => sum + pages.length, 0);
}

function section(
  name: "added" | "changed" | "also" | "around" | "moved" | "removed",
  entries: readonly string[],
  { translator: { t, format } }: CommentContext,
): Section {
  return {
    heading: t(`review.${name}.title`),
    entries,
    isList: false,
    more: (number) => t(`review.${name}.more`, { number: format.number(number) }),
  };
}

function ownFirst<Page extends ReviewedPage>(pages: readonly Page[]): readonly Page[] {
  return pages.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn));
}

function addedEntry(page: AddedPage, context: CommentContext): string {
  const { t } = context.translator;
  // What stands in for a translation is read with its original.
  const text = page.fallbackFrom === undefined ? readable(page.text) : "";
  return [
    `**${context.linkTo(page)}**`,
    ...(text === "" ? [] : [folded(t("review.added.text"), text)]),
    ...writePictures(page.address, page.name, context),
  ].join("\n\n");
}

/** The text of a page as it is read, without its heading, which names it. */
function readable(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let left = longestNewText;
  for (const { kind, text } of blocks.slice(blocks[0]?.kind === "heading" ? 1 : 0)) {
    if (text === "") continue;
    if (text.length > left) return [...lines, "…"].join("\n\n");
    left -= text.length;
    const shown = plain(text);
    lines.push(kind === "heading" ? `**${shown}**` : kind === "item" ? `- ${shown}` : shown);
  }
  return lines.join("\n\n").replaceAll(/(?<=^- .*)\n\n(?=- )/gm, "\n");
}

/** Of a page that shows what has been changed elsewhere. */
const fewChanges = 4;

function groupEntry(
  { changes, pages }: ChangeGroup,
  context: CommentContext,
  mostChanges?: number,
): string {
  const { translator } = context;
  const [first, ...others] = pages;
  if (!first) return "";
  const [second] = others;
  const also = second
    ? [translator.t("review.changed.alike", { pages: pagesOf(others, context) })]
    : [];
  return [
    `**${context.linkTo(first)}**`,
    writeChanges(changes, translator, mostChanges),
    ...also,
    ...writePictures(first.address, first.name, context),
  ].join("\n\n");
}

/** So many pages are named; the others are counted. */
const mostNamed = 3;

function pagesOf(pages: readonly ChangedPage[], context: CommentContext): string {
  const { t, format } = context.translator;
  const named = pages.slice(0, mostNamed).map(context.linkTo);
  const left = pages.length - named.length;
  return format.list(left > 0 ? [...named, t("review.changed.others", { count: left })] : named);
}

function aroundEntry(
  { changes, pages }: CommentContext["facts"]["pages"]["around"][number],
  context: CommentContext,
): string {
  const { t } = context.translator;
  const [first] = pages;
  if (!first) return "";
  const example = context.linkTo(first);
  return [
    t("review.around.on", { count: pages.length, example }),
    writeChanges(changes, context.translator),
    ...writePictures(first.address, first.name, context),
  ].join("\n\n");
}

function movedEntry(page: ChangedPage, context: CommentContext): string {
  const line = context.translator.t("review.moved.line", {
    page: `**${context.linkTo(page)}**`,
    before: code(page.before),
    after: code(page.address),
  });
  if (page.changes.length === 0) return line;
  return [
    line,
    writeChanges(page.changes, context.translator),
    ...writePictures(page.address, page.name, context),
  ].join("\n\n");
}
