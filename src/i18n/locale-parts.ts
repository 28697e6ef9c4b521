import { LocaleError } from "./locale.ts";

/** The folder of the generator's own locales, and of the ones that a site adds or changes. */
export const localesFolder = "locales";

/** The folder of the rooms of the generator's kinds, each of which may have a folder of locales. */
export const roomsFolder = "src/kinds";

/** The texts of each language, by its code. */
export type Locales = Readonly<Record<string, unknown>>;

/** A file of texts: a part of what a language says. */
export interface LocalePart {
  /** The path of its folder: `locales`, or that in the room of a kind, `src/kinds/event/locales`. */
  readonly folder: string;
  /** The code of the language, which is the name of the file. */
  readonly language: string;
  readonly texts: unknown;
}

/** The file in which a text stands, or in which one that is missing would stand. */
export type FindLocaleFile = (key: string, language: string) => string;

/** The file of a language where nothing is known of parts, or where a site has its own words. */
export function localeFile(_key: string, language: string): string {
  return `locales/${language}.json`;
}

/** The path of the file of a part. */
export function fileOfPart({ folder, language }: Pick<LocalePart, "folder" | "language">): string {
  return `${folder}/${language}.json`;
}

/**
 * Puts the parts of each language together. Each text stands in one of them alone.
 * @throws LocaleError that names both files of every text that stands in two
 */
export function joinParts(parts: readonly LocalePart[]): Locales {
  const faults: string[] = [];
  const whole = new Map<string, unknown>();
  for (const [index, part] of parts.entries()) {
    const before = whole.get(part.language);
    for (const key of findClashes(before, part.texts)) {
      const other = parts.slice(0, index).find((one) => isSame(one, part) && holds(one.texts, key));
      const files = [other ?? part, part].map(fileOfPart).join(" and ");
      faults.push(`${files} both have "${key}". Leave it in one of them.`);
    }
    whole.set(part.language, mergeLocale(before ?? {}, part.texts));
  }
  if (faults.length > 0) throw new LocaleError(faults.join("\n"));
  return Object.fromEntries(whole);
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

/** The keys that two locales both have: of texts, or of a text in one and a group in the other. */
export function findClashes(one: unknown, other: unknown): readonly string[] {
  if (!isGroup(one) || !isGroup(other)) return [];
  return Object.entries(other).flatMap(([name, value]) => {
    if (!Object.hasOwn(one, name)) return [];
    if (!isGroup(one[name]) || !isGroup(value)) return [name];
    return findClashes(one[name], value).map((inner) => `${name}.${inner}`);
  });
}

/**
 * Makes the finder of the files of texts. A text that is missing would stand where the nearest group
 * around it does, in whatever language.
 */
export function localeFileFinder(parts: readonly LocalePart[]): FindLocaleFile {
  return (key, language) => {
    const names = key.split(".");
    const [first, ...others] = parts.map(({ folder, texts }) => ({
      folder,
      depth: depthOf(texts, names),
    }));
    const nearest = others.reduce(
      (best, one) => (one.depth > (best?.depth ?? 0) ? one : best),
      first,
    );
    return fileOfPart({ folder: nearest?.folder ?? "locales", language });
  };
}

/** How many names of a key, from the outermost on, a locale has. */
function depthOf(texts: unknown, [name, ...inner]: readonly string[]): number {
  if (name === undefined || !isGroup(texts) || !Object.hasOwn(texts, name)) return 0;
  return 1 + depthOf(texts[name], inner);
}

function holds(texts: unknown, key: string): boolean {
  const names = key.split(".");
  return depthOf(texts, names) === names.length;
}

function isSame(one: LocalePart, other: LocalePart): boolean {
  return one.language === other.language;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
