import type { Token } from "markdown-it";
import { metaOf } from "../token-meta.ts";
import { attributes } from "./html.ts";
import type { RenderOptions, RenderRules } from "./render-options.ts";

/** Links; they open in the same window, since that is the reader's choice. */
export const linkRules: RenderRules = {
  link_open: (token, options) =>
    metaOf(token).isInert ? "" : `<a${attributes({ ...resolve(token, options) })}>`,
  link_close: (token) => (metaOf(token).isInert ? "" : "</a>"),
};

function resolve(token: Token, { environment, idPrefix }: RenderOptions): Record<string, string> {
  const { target = "" } = metaOf(token);
  if (target.startsWith("#")) return { href: `#${idPrefix}${target.slice(1)}` };
  // A telephone number does not break over lines.
  return {
    ...environment.resolveLink(target),
    ...(target.startsWith("tel:") && { class: "nobr" }),
  };
}
