import type { Token } from "markdown-it";
import { metaOf } from "../token-meta.ts";
import { attributes } from "./html.ts";
import type { RenderRules } from "./render-options.ts";

/**
 * Tables in a frame that scrolls by itself on narrow screens. It can be focused, so that it also
 * scrolls by keyboard (WCAG 2.1.1), and so has a name: the caption.
 */
export const tableRules: RenderRules = {
  table_container_open: () => "",
  table_container_close: () => "",
  table_open: (token, { environment, idPrefix }) => {
    const labelledBy = captionId(token, idPrefix);
    const label = labelledBy === undefined ? environment.texts.scrollableTable : undefined;
    const name = { "aria-labelledby": labelledBy, "aria-label": label };
    return `<section${attributes({ class: "table-scroll", tabindex: 0, ...name })}>\n<table>\n`;
  },
  table_caption_open: (token, { idPrefix }) =>
    `<caption${attributes({ id: captionId(token, idPrefix) })}>`,
  table_caption_close: () => "</caption>\n",
  table_close: () => "</table>\n</section>\n",
};

function captionId(token: Token, idPrefix: string): string | undefined {
  const { id } = metaOf(token);
  return id === undefined ? undefined : idPrefix + id;
}
