import type { MarkdownDocument } from "../../markdown/parse-markdown.ts";
import type { Localized } from "../../routes/localize.ts";
import type { Document, DocumentPage } from "./schema.ts";

/**
 * The text of a page in a language, or else in the language of the original, or in any that has it,
 * with a note of which that is. Undefined for a page without a text.
 */
export function pageTextOf(
  { text }: Pick<DocumentPage, "text">,
  language: string,
  original: Document["language"],
): Localized<MarkdownDocument> | undefined {
  const own = text[language];
  if (own) return { value: own };
  const [lang, value] =
    Object.entries(text).find(([tag]) => tag === original) ?? Object.entries(text)[0] ?? [];
  return lang !== undefined && value ? { value, lang } : undefined;
}
