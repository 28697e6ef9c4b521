/** Fields with their values. */
export type Values = Readonly<Record<string, unknown>>;

/** An object of those fields that have a value. */
export function defined(entries: readonly (readonly [string, unknown])[]): Values {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
