import type { Token } from "markdown-it";

/** The words of inline tokens as a reader hears them: no marks, alt texts in place of pictures. */
export function inlineTokensText(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) text += tokenText(token);
  return text.replace(/\s+/g, " ").trim();
}

/** The words of a whole document, one block on each line. Leaves out figures and code blocks. */
export function blockTokensText(tokens: readonly Token[]): string {
  const lines = tokens
    .filter((token) => token.type === "inline")
    .map((token) => inlineTokensText(token.children ?? []));
  return lines.filter((line) => line !== "").join("\n");
}

function tokenText(token: Token): string {
  switch (token.type) {
    case "text":
    case "code_inline":
    case "refused_attributes":
    case "refused_html":
      return token.content;
    case "softbreak":
    case "hardbreak":
      return " ";
    case "image":
      return inlineTokensText(token.children ?? []);
    default:
      return "";
  }
}
