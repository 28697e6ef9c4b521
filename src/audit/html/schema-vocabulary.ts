import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The types of schema.org, each with the properties that it has of its own or from wider types. */
export type SchemaVocabulary = ReadonlyMap<string, ReadonlySet<string>>;

/** A part of the declarations: what it takes over, what it adds, the type of which it speaks. */
interface Declaration {
  readonly parents: readonly string[];
  readonly properties: readonly string[];
  readonly type?: string;
}

const start =
  /^(?:export )?(?:interface (\w+) extends ([\w, <>]+?) \{|type (\w+Leaf)<.*= Omit<(\w+), TProperty> & \{)$/;

let known: SchemaVocabulary | undefined;

/**
 * The vocabulary of schema.org, from the declarations of the package schema-dts, which is made of it.
 * Read when it is first asked for, once in each thread.
 */
export function schemaVocabulary(): SchemaVocabulary {
  known ??= readVocabulary(
    readFileSync(fileURLToPath(import.meta.resolve("schema-dts").replace(/js$/, "d.ts")), "utf8"),
  );
  return known;
}

function readVocabulary(text: string): SchemaVocabulary {
  const declarations = new Map<string, Declaration>();
  for (const block of text.split(/^\}/m)) {
    const lines = block.split("\n");
    const first = lines.findIndex((line) => start.test(line));
    const [, name, parents = "", leaf, base = ""] = start.exec(lines[first] ?? "") ?? [];
    const [, type] = /^ {4}"@type": "(\w+)";$/m.exec(block) ?? [];
    declarations.set(name ?? leaf ?? "", {
      parents: (parents || base).split(/,\s*/),
      properties: lines.flatMap((line) => /^ {4}"(\w+)"\??: /.exec(line)?.[1] ?? []),
      ...(type === undefined ? {} : { type }),
    });
  }
  const propertiesOf = (name: string): readonly string[] => {
    const { parents, properties } = declarations.get(name) ?? { parents: [], properties: [] };
    return [...properties, ...parents.flatMap(propertiesOf)];
  };
  return new Map(
    [...declarations].flatMap(([name, { type }]) =>
      type === undefined ? [] : [[type, new Set(propertiesOf(name))] as const],
    ),
  );
}
