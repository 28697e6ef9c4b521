import type { MarkdownDocument } from "../../../src/markdown/parse-markdown.ts";
import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { LocalizedMarkdown } from "../../../src/model/shared-schemas.ts";
import { localize } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { RawHtml } from "../../raw-html.tsx";
import { createEnvironment } from "./markdown-environment.tsx";

export interface ProseProps {
  readonly document: MarkdownDocument;
  /** The file in which the text stands, for links relative to it. */
  readonly file?: string;
  /** Level of "##". */
  readonly headingLevel?: number;
  /** Level of the heading of the notes; as "##" unless the text is a part of a whole. */
  readonly footnotesLevel?: number | undefined;
  /** Before every id, where several texts stand on a page. */
  readonly idPrefix?: string;
  /** The language of the text, where that is not the page's. */
  readonly lang?: string | undefined;
  readonly class?: string;
}

/** A Markdown text. The renderer has escaped what it was given. */
export function Prose({ document, lang, class: className = "prose", ...place }: ProseProps) {
  const page = usePage();
  const html = renderMarkdown(document, createEnvironment(page, place));
  return <RawHtml as="div" class={className} lang={lang} html={html} />;
}

interface LocalizedProseProps extends Omit<ProseProps, "document" | "lang"> {
  readonly text: LocalizedMarkdown | undefined;
}

/** A Markdown text of the data, in the language of the page or the original's; nothing where there is none. */
export function LocalizedProse({ text, ...rest }: LocalizedProseProps) {
  const { site, route } = usePage();
  if (!text) return null;
  const { value, lang } = localize(text, route.language, site);
  return <Prose document={value} lang={lang} {...rest} />;
}
