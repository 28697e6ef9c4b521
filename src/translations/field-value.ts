/**
 * The text of a field in a language.
 * @param field as an editor reads it: `roles[0].title`
 */
export function fieldValue(value: unknown, field: string, language: string): string | undefined {
  let found = value;
  for (const key of [...field.split(/[.[\]]/).filter((part) => part !== ""), language]) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return typeof found === "string" ? found : undefined;
}
