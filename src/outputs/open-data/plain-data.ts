import { plainInlineText } from "../../markdown/inline-text.ts";
import { isMarkdown } from "../../model/fragments.ts";
import { isReference } from "../../model/reference.ts";
import type { LocalizedText } from "../../model/shared-schemas.ts";

/** A value as JSON can hold it. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A text without its language marks, for each language that has it. */
export function plainTexts(text: LocalizedText): LocalizedText {
  return Object.fromEntries(
    Object.entries(text).map(([language, value]) => [language, plainInlineText(value)]),
  );
}

/**
 * A part of the model as plain data: texts without language marks, Markdown as its words, a reference
 * as the id it names; what is absent is left out. The order of the keys is that of the model.
 */
export function toPlainData(value: unknown): Json {
  if (typeof value === "string") return plainInlineText(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) return value.map(toPlainData);
  if (isMarkdown(value)) return value.plainText;
  if (isReference(value)) return value.id;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, toPlainData(inner)]),
  );
}
