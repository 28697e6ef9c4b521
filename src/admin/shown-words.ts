import { plainInlineText } from "../markdown/inline-text.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";

/**
 * What stands in a field, as lists and labels show it: its words alone, without the marks of languages, and
 * where it is Markdown without emphasis, links and notes, on one line. Pure.
 */
export function shownWords(text: string, isMarkdown: boolean): string {
  if (!isMarkdown) return plainInlineText(text);
  return parseMarkdown(text).plainText.replaceAll("\n", " ");
}
