import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The contents of locale files, by language. */
export type Locales = Readonly<Record<string, unknown>>;

/** The folder of the generator's own locales, and of the ones that a site adds or changes. */
export const localesFolder = "locales";

/**
 * Reads the generator's own locales, which its tests have checked; those of a site are content, and are
 * read and checked with it.
 * @param generator the folder of the generator
 */
export async function readLocales(generator: string): Promise<Locales> {
  const folder = join(generator, localesFolder);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const entries = names.map(async (name) => {
    const content = JSON.parse(await readFile(join(folder, name), "utf8")) as unknown;
    return [name.slice(0, -".json".length), content] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Puts one locale over another: single texts, or whole groups that the other lacks. */
export function mergeLocale(base: unknown, over: unknown): unknown {
  if (!isGroup(base) || !isGroup(over)) return over;
  const merged = Object.entries(over).map(([key, value]) => [
    key,
    Object.hasOwn(base, key) ? mergeLocale(base[key], value) : value,
  ]);
  return { ...base, ...(Object.fromEntries(merged) as Readonly<Record<string, unknown>>) };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
