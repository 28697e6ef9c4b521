import { pageTextOf } from "../../../../src/kinds/document/page-text.ts";
import type { Document, DocumentPage } from "../../../../src/kinds/document/schema.ts";
import type { Heading, MarkdownDocument } from "../../../../src/markdown/parse-markdown.ts";
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
  const first = own.value.opensWithHeading ? own.value.headings[0] : undefined;
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

/** Without the titles of boxes and of what is in them: they end with the box. */
function headingsOf({ value, lang }: Localized<MarkdownDocument>): readonly ContinuedSection[] {
  return value.headings
    .filter(({ isInBox }) => isInBox !== true)
    .map(({ level, text }) => ({ level, text, ...(lang !== undefined && { lang }) }));
}
