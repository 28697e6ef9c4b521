/** What a value is to an editor; the words are in the locales, at `faultReport.types`. */
export type ValueType =
  | "text"
  | "number"
  | "integer"
  | "list"
  | "fields"
  | "yes-or-no"
  | "nothing"
  | "other";

/** The type of a value that was read from a file. */
export function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  return namesOfTypes[typeof value] ?? "other";
}

/** What a schema asks for, by its name of the type. */
export function typeNamed(expected: string): ValueType {
  return namesOfTypes[expected] ?? "other";
}

/** The names of JavaScript and of zod. */
const namesOfTypes: Readonly<Record<string, ValueType>> = {
  string: "text",
  number: "number",
  int: "integer",
  boolean: "yes-or-no",
  array: "list",
  object: "fields",
  null: "nothing",
};
