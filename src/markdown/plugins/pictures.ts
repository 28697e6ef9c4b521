import type { MarkdownIt, Token } from "markdown-it";
import { saysSomething } from "../hidden-characters.ts";
import { findInvalidLanguageTags } from "../inline-text.ts";
import { isAllowedPictureTarget } from "../link-target.ts";
import { report } from "../report-problem.ts";
import { metaOf, setMeta } from "../token-meta.ts";
import { inlineTokensText } from "../token-text.ts";
import { walkTokens } from "../walk-tokens.ts";

/** Checks pictures, and makes a picture that is alone in its paragraph a figure. */
export function pictures(md: MarkdownIt): void {
  md.core.ruler.push("pictures", (state) => {
    state.tokens = makeFigures(state.tokens);
    const inline = state.tokens.filter((token) => token.type === "inline");
    for (const token of walkTokens(state.tokens)) if (token.type === "image") readPicture(token);
    for (const token of walkTokens(inline)) if (token.type === "image") refuseCaption(token);
  });
}

function makeFigures(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const content = result.at(-1);
    const isFigure =
      token.type === "paragraph_close" &&
      content?.children?.length === 1 &&
      content.children[0]?.type === "image";
    if (isFigure) {
      content.type = "figure";
      result.splice(-2, 2, content);
    } else result.push(token);
  }
  return result;
}

/** WCAG 1.1.1: a picture has a text alternative, or the author says that it needs none. */
function readPicture(image: Token): void {
  const target = image.attrGet("src") ?? "";
  const caption = image.attrGet("title") ?? "";
  const alt = inlineTokensText(image.children ?? []);
  const { isDecorative = false, credit = "" } = metaOf(image);
  const isAllowed = isAllowedPictureTarget(target);
  setMeta(image, { target, alt: isDecorative ? "" : alt, isInert: !isAllowed });
  if (caption !== "") setMeta(image, { caption });

  if (!isAllowed) report(image, "refused-picture", target);
  if (!saysSomething(alt) && !isDecorative) report(image, "missing-alt", target);
  if (alt !== "" && isDecorative) report(image, "decorative-with-alt", alt);
  for (const tag of findInvalidLanguageTags(`${caption} ${credit}`)) {
    report(image, "invalid-language-tag", tag);
  }
}

function refuseCaption(image: Token): void {
  const { caption, credit } = metaOf(image);
  const text = caption ?? credit;
  if (text !== undefined) report(image, "caption-outside-figure", text);
}
