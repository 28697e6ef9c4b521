/** Keys of a locale file that hold a setting, not words: nobody translates them. */
const SETTINGS: ReadonlySet<string> = new Set([
  "language.tag",
  "language.direction",
  "format.locale",
  "format.telephone",
]);

/** Whether a key, such as `format.locale`, holds a setting and not a text. */
export function isSetting(key: string): boolean {
  return SETTINGS.has(key);
}

/** All values of a locale file by their full keys: `ui.news.title`. */
export function flattenTexts(value: unknown, key = ""): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[key, value]]);
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [...flattenTexts(inner, joinKey(key, name))]),
  );
}

/** The full key of a text within a group; the outermost group has an empty key. */
export function joinKey(group: string, name: string): string {
  return group === "" ? name : `${group}.${name}`;
}
