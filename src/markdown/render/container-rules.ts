import { metaOf } from "../token-meta.ts";
import { pageLevel } from "./heading-rules.ts";
import { attributes } from "./html.ts";
import type { RenderRules } from "./render-options.ts";

/** Fact boxes, quotations, passages in another language and contact cards. */
export const containerRules: RenderRules = {
  fact_box_open: (token, { idPrefix }) => {
    const labelledBy = idPrefix + (metaOf(token).id ?? "");
    return `<section${attributes({ class: "fact-box", "aria-labelledby": labelledBy })}>\n`;
  },
  fact_box_close: () => "</section>\n",
  quotation_open: () => '<figure class="quotation">\n',
  quotation_caption_open: () => "<figcaption>",
  quotation_caption_close: () => "</figcaption>\n",
  quotation_close: () => "</figure>\n",
  language_block_open: (token) => `<div${attributes({ lang: metaOf(token).lang })}>\n`,
  language_block_close: () => "</div>\n",
  contact_card: (token, { environment }) => {
    const { target } = metaOf(token);
    if (target === undefined) return "";
    const level = pageLevel(token, environment.headingLevel);
    return `${environment.renderContactCard(target, level)}\n`;
  },
  unknown_container: () => "",
  stray_container_end: () => "",
};
