import { metaOf } from "../token-meta.ts";
import { attributes, escapeHtml } from "./html.ts";
import type { RenderRules } from "./render-options.ts";
import { keepTogether } from "./typography.ts";

/** The id of the explanation that a word opens. No id of a heading has a "_". */
export function explanationId(term: string, idPrefix = ""): string {
  return `${idPrefix}term_${term}`;
}

/** A word of the glossary: a button that shows its explanation, without a script (WCAG 3.1.3). */
export const termRules: RenderRules = {
  term: (token, { environment, idPrefix }) => {
    const popovertarget = explanationId(metaOf(token).target ?? "", idPrefix);
    const name = environment.texts.explanation ?? "";
    const hidden = `<span class="visually-hidden"> (${escapeHtml(name)})</span>`;
    const button = attributes({ type: "button", class: "term", popovertarget });
    return `<button${button}>${escapeHtml(keepTogether(token.content))}${hidden}</button>`;
  },
};
