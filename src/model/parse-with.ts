import type { z } from "zod";
import { type Fault, type FaultCode, type FaultValues, fieldName, type Report } from "./fault.ts";
import { knownFields } from "./known-fields.ts";
import { rememberFor, rememberWithFaults } from "./remember.ts";
import type { SourceFile } from "./source-file.ts";
import { suggest } from "./suggest.ts";
import { typeNamed, typeOf } from "./value-type.ts";

type Issue = z.core.$ZodIssue;

/** How many unknown fields of an object are named one by one. */
const mostUnknown = 10;

/**
 * Parses a file's value with a schema. Every fault is reported with its place; undefined is given
 * when there is one.
 * @param ownedElsewhere names of fields that are known but belong in the file of the default language
 */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  source: SourceFile,
  report: Report,
  ownedElsewhere: readonly string[] = [],
): z.output<Schema> | undefined {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    for (const fault of faultsOf(issue, source, schema, ownedElsewhere)) report(fault);
  return undefined;
}

/** The same for a schema and a file that may come again: what came of them is remembered. */
export function parseRemembered<Schema extends z.ZodType>(
  schema: Schema,
  source: SourceFile,
  report: Report,
): z.output<Schema> | undefined {
  const read = remembered(schema) as (
    source: SourceFile,
    report: Report,
  ) => z.output<Schema> | undefined;
  return read(source, report);
}

const remembered = rememberFor((schema: z.ZodType) =>
  rememberWithFaults((source: SourceFile, report) => parseWith(schema, source, report)),
);

function faultsOf(
  issue: Issue,
  source: SourceFile,
  schema: z.ZodType,
  ownedElsewhere: readonly string[],
): readonly Fault[] {
  const at = (path: readonly PropertyKey[], code: FaultCode, values: FaultValues): Fault => ({
    severity: "error",
    file: source.path,
    ...source.locate(path),
    ...(path.length > 0 && { field: fieldName(path) }),
    code,
    values,
  });
  if (issue.code === "unrecognized_keys") {
    const known = knownFields(schema, issue.path);
    const named = issue.keys.slice(0, mostUnknown).map((key) => {
      const path = [...issue.path, key];
      if (ownedElsewhere.includes(key)) return at(path, "neutral-in-translation", { key });
      const { names, choice: field } = known;
      if (field === undefined || !names.includes(key))
        return at(path, "unknown-field", {
          key,
          ...suggest(
            key,
            names.filter((name) => name !== key),
          ),
        });
      const choice = String(valueAt(source.value, [...issue.path, field]));
      return at(path, "field-of-another-choice", { key, field, choice });
    });
    const more = issue.keys.length - named.length;
    return more > 0 ? [...named, at(issue.path, "more-faults", { more })] : named;
  }
  if (issue.code === "invalid_union") {
    const deepest = deepestIssue(issue);
    if (deepest) return faultsOf(deepest, source, schema, ownedElsewhere);
  }
  const { code, values } = wordsOf(issue, valueAt(source.value, issue.path));
  return [at(issue.path, code, values)];
}

/** What an issue of zod is called in the locales. */
function wordsOf(issue: Issue, found: unknown): { code: FaultCode; values: FaultValues } {
  const value = ["string", "number", "boolean"].includes(typeof found) ? String(found) : "";
  if (issue.code === "custom" && issue.params)
    return {
      code: issue.params.fault as FaultCode,
      values: { value, ...(issue.params.values as FaultValues) },
    };
  if (found === undefined) return { code: "missing-field", values: {} };
  if (found === null && issue.path.length > 0) return { code: "no-value", values: {} };
  if (typeof found === "number" && !Number.isFinite(found))
    return { code: "number-too-large-to-read", values: {} };
  const choices = choicesOf(issue);
  if (choices && value !== "")
    return { code: "not-among-choices", values: { value, choices: choices.join(", ") } };
  if (issue.code === "too_small" && issue.origin === "array")
    return { code: "empty-list", values: {} };
  if (issue.code === "too_small")
    return { code: "number-too-small", values: { value, minimum: String(issue.minimum) } };
  if (issue.code === "too_big")
    return { code: "number-too-large", values: { value, maximum: String(issue.maximum) } };
  const expected = issue.code === "invalid_type" ? typeNamed(issue.expected) : "text";
  return { code: "wrong-type", values: { expected, found: typeOf(found) } };
}

/** What a value could be chosen from; undefined where it is no choice. */
function choicesOf(issue: Issue): readonly string[] | undefined {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options))
    return issue.options.map(String);
  return undefined;
}

/** The issue of the alternative that the value came nearest to: the one that failed deepest inside. */
function deepestIssue(issue: Issue & { code: "invalid_union" }): Issue | undefined {
  const issues = issue.errors
    .flat()
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
  return issues.toSorted((a, b) => b.path.length - a.path.length)[0];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
