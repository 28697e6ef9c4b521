import type { FormWords } from "./form-words.ts";

/** The keys of what the page and the remarks beside the forms say, below `admin.beside`. */
const keys = [
  "title",
  "show",
  "hide",
  "close",
  "language",
  "go",
  "at",
  "named",
  "unnamed",
  "waiting",
  "failed",
  "refused",
  "kept",
  "leads",
  "leadsAdvice",
  "keep",
  "deleteAnyway",
] as const;

/** What the page and the remarks beside the forms say, in the language of the editors. */
export type BesideWords = Readonly<Record<(typeof keys)[number], string>>;

/** Reads these words. */
export function besideWords({ text }: Pick<FormWords, "text">): BesideWords {
  const entries = keys.map((key) => [key, text(`beside.${key}`)] as const);
  return Object.fromEntries(entries) as BesideWords;
}
