import type { Token } from "markdown-it";
import { metaOf } from "../token-meta.ts";
import { attributes, escapeHtml } from "./html.ts";
import type { RenderRules } from "./render-options.ts";
import { keepTogether } from "./typography.ts";

/** Text, language spans and code. */
export const textRules: RenderRules = {
  text: renderText,
  undefined_footnote: ({ content }) => escapeHtml(content),
  refused_attributes: ({ content }) => escapeHtml(content),
  refused_html: ({ content }) => escapeHtml(content),
  refused_depth: () => "",
  unused_definition: () => "",
  language_span_open: (token) => `<span${attributes({ lang: metaOf(token).lang })}>`,
  language_span_close: () => "</span>",
  fence: renderCode,
  code_block: renderCode,
};

function renderText(token: Token): string {
  return escapeHtml(keepTogether(token.content));
}

/** Without the language of the fence, which would be a class. */
function renderCode({ content }: Token): string {
  return `<pre><code>${escapeHtml(content)}</code></pre>\n`;
}
