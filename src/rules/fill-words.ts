import { findPlaceholders, mapPieces } from "../i18n/placeholders.ts";
import { printable } from "../model/fault-text.ts";
import type { RuleLanguage, Values } from "./rule-words.ts";

/** Fills the `{{name}}` of a rule's words with values of what was found, numbers as the language writes them. */
export function fillWords(text: string, values: Values, language: RuleLanguage): string {
  if (findPlaceholders(text).length === 0) return text;
  return mapPieces(
    text,
    (words) => words,
    (name) => written(values[name] ?? "", language),
  ).join("");
}

function written(value: string | number, language: RuleLanguage): string {
  return typeof value === "number" ? value.toLocaleString(language) : printable(value);
}
