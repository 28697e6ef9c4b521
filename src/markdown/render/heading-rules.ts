import type { Token } from "markdown-it";
import { metaOf } from "../token-meta.ts";
import { attributes, escapeHtml } from "./html.ts";
import type { RenderOptions, RenderRules } from "./render-options.ts";

/** Headings with their ids, at the levels of the page. */
export const headingRules: RenderRules = {
  heading_open: (token, options) => {
    const { id = "", isInert, isFactTitle, isNameless } = metaOf(token);
    if (isInert) return "";
    const { environment, idPrefix } = options;
    const className = isFactTitle ? "fact-box__title" : undefined;
    const text = isNameless ? escapeHtml(environment.texts.fact) : "";
    const tag = tagOf(token, options);
    return `<${tag}${attributes({ id: idPrefix + id, class: className })}>${text}`;
  },
  heading_close: (token, options) => (metaOf(token).isInert ? "" : `</${tagOf(token, options)}>\n`),
};

function tagOf(token: Token, { environment }: RenderOptions): string {
  return `h${pageLevel(token, environment.headingLevel)}`;
}

/** The level on the page of what has a level in the text; HTML has no deeper heading than 6. */
export function pageLevel(token: Token, headingLevel: number): number {
  return Math.min(6, (metaOf(token).level ?? 2) + headingLevel - 2);
}
