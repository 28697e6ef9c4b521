/** Fields that hold no words, although they have a value for each language. */
export const silentFields: ReadonlySet<PropertyKey> = new Set(["slug", "slugs"]);
