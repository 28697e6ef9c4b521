import type { Token } from "markdown-it";
import { metaOf } from "../token-meta.ts";
import { attributes, escapeHtml } from "./html.ts";
import type { RenderOptions, RenderRules } from "./render-options.ts";

/** Links; they open in the same window, since that is the reader's choice. */
export const linkRules: RenderRules = {
  link_open: (token, options) =>
    metaOf(token).isInert ? "" : `<a${attributes({ ...resolve(token, options) })}>`,
  link_close: (token, { environment }) => {
    const { isInert, target = "", linkText: text = "", lang: language } = metaOf(token);
    if (isInert) return "";
    return `${escapeHtml(environment.describeLink({ target, text, language }))}</a>`;
  },
};

function resolve(
  token: Token,
  { environment, idPrefix }: RenderOptions,
): Record<string, string | undefined> {
  const { target = "", lang: language } = metaOf(token);
  if (target.startsWith("#")) return { href: `#${idPrefix}${target.slice(1)}` };
  // A telephone number does not break over lines.
  return {
    ...environment.resolveLink({ target, language }),
    ...(target.startsWith("tel:") && { class: "nobr" }),
  };
}
