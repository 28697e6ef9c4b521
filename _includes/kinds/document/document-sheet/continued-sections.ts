import { pageTextOf } from "../../../../src/kinds/document/page-text.ts";
import type { Document, DocumentPage } from "../../../../src/kinds/document/schema.ts";
import type { Heading, MarkdownDocument } from "../../../../src/markdown/parse-markdown.ts";
import { metaOf } from "../../../../src/markdown/token-meta.ts";
import type { Localized } from "../../../../src/routes/links.ts";

/** A section that began on an earlier page and goes on on this one. */
export type ContinuedSection = Pick<Heading, "level" | "text"> & Pick<Localized, "lang">;

/**
 * The sections that a page begins inside, the outermost first. A page that opens with a heading is
 * inside those of higher rank; one that opens with text is inside all that are open. WCAG 1.3.1:
 * shown as headings, they keep the levels of the page from being skipped.
 */
export function continuedSections(
  { pages, language: original }: Pick<Document, "pages" | "language">,
  page: DocumentPage,
  language: string,
): readonly ContinuedSection[] {
  const own = pageTextOf(page, language, original);
  if (!own) return [];
  const before = openSections(pages.slice(0, pages.indexOf(page)), { language, original });
  const first = opensWithHeading(own.value) ? own.value.headings[0] : undefined;
  return first ? before.filter(({ level }) => level < first.level) : before;
}

/** The level of a heading that belongs to the last section of a page, such as that of its notes. */
export function levelBelowPage(
  { pages, language: original }: Pick<Document, "pages" | "language">,
  page: DocumentPage,
  language: string,
): number {
  const open = openSections(pages.slice(0, pages.indexOf(page) + 1), { language, original });
  return (open.at(-1)?.level ?? 1) + 1;
}

interface Languages {
  readonly language: string;
  readonly original: string;
}

/** The sections that are open after so many pages, the outermost first. */
function openSections(
  pages: readonly DocumentPage[],
  { language, original }: Languages,
): readonly ContinuedSection[] {
  return pages
    .flatMap((page) => {
      const text = pageTextOf(page, language, original);
      return text ? headingsOf(text) : [];
    })
    .reduce<readonly ContinuedSection[]>(
      (open, next) => [...open.filter(({ level }) => level < next.level), next],
      [],
    );
}

/** Whether a text begins with a heading, and not inside the section before it. */
export function opensWithHeading({ tokens }: MarkdownDocument): boolean {
  return tokens[0]?.type === "heading_open";
}

function headingsOf({ value, lang }: Localized<MarkdownDocument>): readonly ContinuedSection[] {
  return sectionHeadings(value).map(({ level, text }) => ({
    level,
    text,
    ...(lang !== undefined && { lang }),
  }));
}

/** Without the titles of boxes and of what is in them: they end with the box. */
function sectionHeadings({ tokens, headings }: MarkdownDocument): readonly Heading[] {
  let depth = 0;
  const found: Heading[] = [];
  for (const token of tokens) {
    if (boxes.test(token.type)) depth += token.nesting;
    const heading = headings.find(({ id }) => id === metaOf(token).id);
    if (token.type === "heading_open" && depth === 0 && heading) found.push(heading);
  }
  return found;
}

const boxes = /^(?:fact_box|footnotes)_(?:open|close)$/;
