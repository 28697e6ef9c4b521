import type { Token } from "markdown-it";
import { metaOf } from "../token-meta.ts";
import { attributes, escapeHtml, inlineTextHtml } from "./html.ts";
import type { RenderOptions, RenderRules } from "./render-options.ts";

/** Pictures in the text, and figures with caption and credit. */
export const pictureRules: RenderRules = {
  image: renderPicture,
  figure: (token, options) => {
    const image = token.children?.[0];
    if (!image) return "";
    const content = renderPicture(image, options) + renderCaption(image, options);
    return `<figure class="figure">${content}</figure>\n`;
  },
};

/** A refused picture gives its alt text. */
function renderPicture(token: Token, { environment }: RenderOptions): string {
  const { target = "", alt = "", isInert } = metaOf(token);
  if (isInert) return escapeHtml(alt);
  const { src, sources = [], ...others } = environment.resolvePicture(target);
  const image = `<img${attributes({ src, alt, ...others, loading: "lazy", decoding: "async" })} />`;
  if (sources.length === 0) return image;
  const formats = sources.map((source) => `<source${attributes({ ...source })} />`).join("");
  return `<picture>${formats}${image}</picture>`;
}

function renderCaption(token: Token, { environment }: RenderOptions): string {
  const { caption, credit } = metaOf(token);
  const parts = [];
  if (caption !== undefined) parts.push(inlineTextHtml(caption));
  if (credit !== undefined) parts.push(renderCredit(credit, environment.texts.credit));
  return parts.length === 0 ? "" : `<figcaption>${parts.join(" ")}</figcaption>`;
}

/** The label is for those who do not see that the credit is set apart. */
function renderCredit(credit: string, label: string): string {
  const hidden = label && `<span class="visually-hidden">${escapeHtml(label)}: </span>`;
  return `<span class="figure__credit">${hidden}${inlineTextHtml(credit)}</span>`;
}
