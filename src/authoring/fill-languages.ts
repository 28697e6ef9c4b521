import { filled } from "../model/skeleton.ts";
import type { SchemaNode } from "../schemas/describe-schema.ts";
import { lastPart, nameIn } from "./fill-text.ts";
import type { Filling, Spot } from "./filling.ts";

/** A value for each language that is written; a word of an address for the first alone. */
export function fillLanguages(
  { shape }: SchemaNode,
  spot: Spot,
  filling: Filling,
): Readonly<Record<string, unknown>> {
  const { languages, thing, words } = filling;
  const { example } = spot;
  const [first = ""] = languages;
  if (example !== undefined && example !== filled)
    return typeof example === "object" ? { ...example } : { [first]: example };
  if (shape === "slugs") return { [first]: lastPart(thing.id) };
  if (shape === "words") return { [first]: [words.field(spot.group, spot.name, first)] };
  return Object.fromEntries(
    languages.map((language) => [
      language,
      spot.isName
        ? nameIn(language, filling, shape === "inlineText")
        : words.field(spot.group, spot.name, language),
    ]),
  );
}
