import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { LocaleError } from "./locale.ts";

/** The contents of locale files, by language. */
export type Locales = Readonly<Record<string, unknown>>;

/** The folder of the generator's own locales, and of the ones that a site adds or changes. */
export const localesFolder = "locales";

/**
 * Reads the generator's locales, and over them those of the site: a site may change single texts of
 * a language, or bring a language of its own.
 * @throws LocaleError when a file is not valid JSON
 */
export async function readLocales(generator: string, site: string): Promise<Locales> {
  const own = await readFolder(join(generator, localesFolder));
  if (generator === site) return own;
  return merge(own, await readFolder(join(site, localesFolder))) as Locales;
}

async function readFolder(folder: string): Promise<Locales> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith(".json")).sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (name) => [name.slice(0, -".json".length), await readLocale(folder, name)]),
    ),
  ) as Locales;
}

async function readLocale(folder: string, name: string): Promise<unknown> {
  const text = await readFile(join(folder, name), "utf8");
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new LocaleError(`${localesFolder}/${name}: not valid JSON (${detail}). Mend it.`);
  }
}

function merge(base: unknown, over: unknown): unknown {
  if (!isGroup(base) || !isGroup(over)) return over;
  const merged = Object.entries(over).map(([key, value]) => [
    key,
    key in base ? merge(base[key], value) : value,
  ]);
  return { ...base, ...(Object.fromEntries(merged) as Readonly<Record<string, unknown>>) };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
