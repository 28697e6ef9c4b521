/** Fields with their values. */
export type Values = Readonly<Record<string, unknown>>;

/** True for an object with fields. */
export function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object of those fields that have a value. */
export function defined(entries: readonly (readonly [string, unknown])[]): Values {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
