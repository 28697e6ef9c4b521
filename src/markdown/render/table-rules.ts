import { metaOf } from "../token-meta.ts";
import { attributes } from "./html.ts";
import type { RenderOptions, RenderRules } from "./render-options.ts";

/**
 * Tables in a frame that scrolls by itself on narrow screens. It can be focused, so that it also
 * scrolls by keyboard (WCAG 2.1.1), and so has a name: the caption.
 */
export function tableRules({ environment, idPrefix }: RenderOptions): RenderRules {
  const captionId = (id: string | undefined) => (id === undefined ? undefined : idPrefix + id);
  return {
    table_container_open: () => "",
    table_container_close: () => "",
    table_open: (token) => {
      const labelledBy = captionId(metaOf(token).id);
      const label = labelledBy === undefined ? environment.texts.scrollableTable : undefined;
      const name = { "aria-labelledby": labelledBy, "aria-label": label };
      return `<section${attributes({ class: "table-scroll", tabindex: 0, ...name })}>\n<table>\n`;
    },
    table_caption_open: (token) => `<caption${attributes({ id: captionId(metaOf(token).id) })}>`,
    table_caption_close: () => "</caption>\n",
    table_close: () => "</table>\n</section>\n",
  };
}
