import type { Token } from "markdown-it";
import { metaOf } from "../token-meta.ts";
import { attributes, escapeHtml } from "./html.ts";
import type { RenderOptions, RenderRules } from "./render-options.ts";

/** References in the text, and the notes at its end with a way back to each of them. */
export const footnoteRules: RenderRules = {
  footnote_mark: () => "",
  footnote_reference: renderReference,
  footnotes_open: (_, { environment, idPrefix }) => {
    const id = `${idPrefix}footnotes_heading`;
    const tag = `h${Math.min(6, environment.footnotesLevel ?? environment.headingLevel)}`;
    const heading = `<${tag}${attributes({ id })}>${escapeHtml(environment.texts.footnotes)}</${tag}>`;
    return `<section${attributes({ class: "footnotes", "aria-labelledby": id })}>\n${heading}\n<ol>\n`;
  },
  footnote_open: (token, { idPrefix }) => `<li${attributes({ id: noteId(token, idPrefix) })}>\n`,
  footnote_back_links: renderBackLinks,
  footnote_close: () => "</li>\n",
  footnotes_close: () => "</ol>\n</section>\n",
};

/** Screen readers read the name of a footnote, since a number alone says nothing (WCAG 2.4.4). */
function renderReference(token: Token, { environment, idPrefix }: RenderOptions): string {
  const { number, occurrence } = metaOf(token);
  const id = referenceId(token, { idPrefix, occurrence });
  const link = attributes({ id, href: `#${noteId(token, idPrefix)}` });
  const name = `<span class="visually-hidden">${escapeHtml(environment.texts.footnoteReference)} </span>`;
  return `<sup class="footnote-reference"><a${link}>${name}${number}</a></sup>`;
}

function renderBackLinks(token: Token, { environment, idPrefix }: RenderOptions): string {
  const { number, occurrences = 0 } = metaOf(token);
  const { backToText, footnoteReference } = environment.texts;
  const links = Array.from({ length: occurrences }, (_, index) => {
    const occurrence = index + 1;
    const href = `#${referenceId(token, { idPrefix, occurrence })}`;
    const count = occurrences > 1 ? ` (${occurrence})` : "";
    const text = escapeHtml(`${backToText}: ${footnoteReference} ${number}${count}`);
    return ` <a${attributes({ class: "footnotes__back", href })}>${text}</a>`;
  });
  return links.join("");
}

function noteId(token: Token, idPrefix: string): string {
  return `${idPrefix}footnote_${metaOf(token).number}`;
}

function referenceId(
  token: Token,
  { idPrefix, occurrence }: { idPrefix: string; occurrence: number | undefined },
): string {
  return `${noteId(token, idPrefix)}_reference_${occurrence}`;
}
