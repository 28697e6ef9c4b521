import { isRecord } from "../../model/is-record.ts";
import { schemaVocabulary } from "./schema-vocabulary.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * What a page tells programs in JSON-LD and schema.org does not have: types, and properties of a type.
 * `JSON` where the text is none, `@context` where it does not name schema.org.
 */
export function unknownInStructuredData(text: string): readonly string[] {
  const data = parsed(text);
  if (!isRecord(data)) return ["JSON"];
  const { "@context": context, ...rest } = data;
  if (typeof context !== "string" || !/^https?:\/\/schema\.org\/?$/.test(context))
    return ["@context"];
  return [...new Set(unknownIn(rest))];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* unknownIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* unknownIn(one);
  if (!isRecord(value)) return;
  yield* unknownOf(value);
  for (const one of Object.values(value)) yield* unknownIn(one);
}

/** Of one thing. A thing without a type is named elsewhere, and is judged there. */
function* unknownOf(node: Node): Generator<string> {
  const types = typesOf(node);
  const known = types.flatMap((type) => schemaVocabulary().get(type) ?? []);
  for (const type of types) if (!schemaVocabulary().has(type)) yield type;
  if (types.length === 0 || known.length < types.length) return;
  for (const name of Object.keys(node))
    if (!name.startsWith("@") && !known.some((properties) => properties.has(name)))
      yield `${types.join(" ")}.${name}`;
}

function typesOf({ "@type": type }: Node): readonly string[] {
  const all: readonly unknown[] = Array.isArray(type) ? type : [type];
  return all.flatMap((one) =>
    typeof one === "string" ? one.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, "") : [],
  );
}
