/** What would be markup anywhere in a line. `_` within a word is none, as in an e-mail address. */
const inlineMarkup = /[\\`*[\]{<|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#\p{L}])/gu;

/** Writes a text without line breaks so that Markdown gives back the same text, within a line. */
export function escapeInline(text: string): string {
  return text.replace(inlineMarkup, "\\$&");
}

/** Writes a text so that Markdown gives it back as one paragraph. */
export function escapeParagraph(text: string): string {
  return escapeLineStart(escapeInline(text));
}

/**
 * Writes a line of Markdown so that its first characters make neither a list, a heading, a quotation or
 * a container, nor a mark between pages (`=== 14 ===`).
 */
export function escapeLineStart(line: string): string {
  return line
    .replace(
      /^(#{1,6}(?= |$)|#(?=#)|>|[-+](?= |$)|-(?=[- ]*$)|=|:(?=:|[ \t]*(?:fact|quote|table|contact|lang)\b))/,
      "\\$1",
    )
    .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");
}

/** Writes a text so that Markdown gives it back as the words of a heading. */
export function escapeHeading(text: string): string {
  return escapeInline(text).replace(/(#+)$/, (marks) => "\\#".repeat(marks.length));
}
