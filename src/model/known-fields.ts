import type { z } from "zod";

/** The fields that an object may have. */
interface KnownFields {
  readonly names: readonly string[];
  /** The field that says which of several forms the object has: each has some of the names alone. */
  readonly choice?: string;
}

/** The fields that an object at a path may have, read from the schema. */
export function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): KnownFields {
  let current: unknown = schema;
  for (const key of [...path, undefined]) {
    current = unwrap(current);
    const definition = definitionOf(current);
    if (key === undefined) break;
    current = typeof key === "number" ? definition?.element : definition?.shape?.[String(key)];
  }
  const names = [...new Set(fieldsOf(current))].filter((key) => key !== "$schema");
  const choice = definitionOf(current)?.discriminator;
  return { names, ...(choice !== undefined && { choice }) };
}

/** The fields of an object; of a choice between objects, the fields of all of them. */
function fieldsOf(schema: unknown): readonly string[] {
  const definition = definitionOf(unwrap(schema));
  return definition?.options?.flatMap(fieldsOf) ?? Object.keys(definition?.shape ?? {});
}

interface Definition {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
  readonly discriminator?: string;
  readonly innerType?: unknown;
  readonly in?: unknown;
}

function definitionOf(schema: unknown): Definition | undefined {
  return typeof schema === "object" && schema !== null && "def" in schema
    ? (schema.def as Definition)
    : undefined;
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  for (;;) {
    const definition = definitionOf(current);
    const inner = definition?.innerType ?? definition?.in;
    if (inner === undefined) return current;
    current = inner;
  }
}
