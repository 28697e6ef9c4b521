import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Fields of the data that hold the name of somebody, of a body or of a place. */
const nameFields = ["name", "shortName", "sortName", "county", "locality"];

/** Names, and words of names, that every site may use: they mean a kind of thing, not a thing. */
const commonNames = new Set([
  "County Administrative Board",
  "Illustration",
  "Landstinget",
  "Länsstyrelsen",
  "Prioriteringar",
  "Region",
  "Regionförbundet",
  "Regionwebb",
]);

/**
 * The names in the data of a site: each as a whole, the words of the original ones that are names by
 * themselves, and the ids of people and organisations.
 */
export function namesIn(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    // A plan names its areas and the units of its chart, "Board" and "Staff" among them: no names.
    .filter((path) => path.endsWith(".json") && !/[\\/]plans[\\/]/.test(path));
  const ids = paths
    .filter((path) => /[\\/](contacts|organisations)[\\/]/.test(path))
    .map((path) => basename(path, ".json"))
    .filter((id) => id.includes("-"));
  const names = paths.flatMap((path) => namesOf(JSON.parse(readFileSync(path, "utf8"))));
  return [...new Set([...names, ...ids])].filter((name) => !commonNames.has(name)).sort();
}

/** The names that stand in a text as whole words; those of several words whatever their case. */
export function findNames(text: string, names: readonly string[]): readonly string[] {
  const lower = text.toLowerCase();
  return names.filter((name) => {
    const [haystack, needle] = /[ -]/.test(name) ? [lower, name.toLowerCase()] : [text, name];
    if (!haystack.includes(needle)) return false;
    const word = RegExp.escape(needle);
    return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "u").test(haystack);
  });
}

function namesOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    nameFields.includes(key) ? namesOfText(inner) : namesOf(inner),
  );
}

/** A text of its own, or one per language with the original first. */
function namesOfText(value: unknown): readonly string[] {
  const texts = typeof value === "string" ? [value] : Object.values(value as object);
  const plain = texts.map((text) => String(text).replace(/\[([^\]]+)\]\{lang=[^}]*\}/g, "$1"));
  return [...plain.filter((name) => name.length > 2), ...wordsOf(plain[0] ?? "")];
}

/** The capitalised words of a name that are long enough to mean somebody or some place. */
function wordsOf(name: string): readonly string[] {
  return (name.match(/\p{L}+/gu) ?? []).filter((word) => /^\p{Lu}.{4,}/u.test(word));
}
