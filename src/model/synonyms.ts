import { z } from "zod";
import { filledString, refuse } from "./shared-schemas.ts";

/** How many words an entry needs to say anything. */
const minimum = 2;

/**
 * `_data/synonyms.json`: the words by which visitors look for what the site calls something else.
 * @param languages the languages of the site
 */
export function synonymsSchema(languages: readonly string[]) {
  const language = filledString.superRefine((value, context) => {
    if (!languages.includes(value))
      refuse(context, "not-among-choices", { value, choices: languages.join(", ") });
  });
  return z.strictObject({
    $schema: z.string().optional(),
    /** Each of the words finds what any of the others finds. */
    groups: z.array(z.strictObject({ language, words: severalWords })).default([]),
    /** The parts find what the compound finds, never the other way. */
    compounds: z
      .array(z.strictObject({ language, word: filledString, parts: severalWords }))
      .default([]),
  });
}

export type Synonyms = z.output<ReturnType<typeof synonymsSchema>>;

/** A site that says nothing of words. */
export const noSynonyms: Synonyms = { groups: [], compounds: [] };

const severalWords = z.array(filledString).superRefine((words, context) => {
  if (words.length < minimum) refuse(context, "too-few-words", { minimum });
  const plain = words.map((word) => word.trim().toLowerCase());
  plain.forEach((word, index) => {
    if (plain.indexOf(word) < index)
      refuse(context, "same-word-twice", { value: words[index] ?? word }, [index]);
  });
});

/** The words of a field in which commas stand between them. */
export function wordsOfField(field: string | undefined): readonly string[] {
  return (field ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
