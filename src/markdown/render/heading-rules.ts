import type { Token } from "markdown-it";
import { metaOf } from "../token-meta.ts";
import { attributes, escapeHtml } from "./html.ts";
import type { RenderOptions, RenderRules } from "./render-options.ts";

/** Headings with their ids, at the levels of the page. */
export function headingRules({ environment, idPrefix }: RenderOptions): RenderRules {
  const tagOf = (token: Token) => `h${pageLevel(token, environment.headingLevel)}`;
  return {
    heading_open: (token) => {
      const { id = "", isInert, isFactTitle, isNameless } = metaOf(token);
      if (isInert) return "";
      const className = isFactTitle ? "fact-box__title" : undefined;
      const text = isNameless ? escapeHtml(environment.texts.fact) : "";
      return `<${tagOf(token)}${attributes({ id: idPrefix + id, class: className })}>${text}`;
    },
    heading_close: (token) => (metaOf(token).isInert ? "" : `</${tagOf(token)}>\n`),
  };
}

/** The level on the page of what has a level in the text; HTML has no deeper heading than 6. */
export function pageLevel(token: Token, headingLevel: number): number {
  return Math.min(6, (metaOf(token).level ?? 2) + headingLevel - 2);
}
