import { isDeepStrictEqual } from "node:util";
import { isLanguageShape, type Shape } from "../model/schema-notes.ts";
import type { SchemaNode } from "./describe-schema.ts";

/** Collects the shapes that a schema uses, so that each is written once. */
export interface SharedDefinitions {
  /** Gives a reference to the definition of a shape, and keeps the definition. */
  readonly refer: (shape: Shape, definition: SchemaNode) => SchemaNode;
  /** The definitions by name, in alphabetical order. */
  readonly all: () => Readonly<Record<string, SchemaNode>>;
}

/**
 * Makes an empty collection.
 * @param languages the site's languages: VS Code offers a new text with a place for each
 */
export function createSharedDefinitions(languages: readonly string[]): SharedDefinitions {
  const definitions = new Map<string, SchemaNode>();
  const body = Object.fromEntries(languages.map((language, index) => [language, `$${index + 1}`]));
  return {
    refer: (shape, { type, ...definition }) => {
      const name = freeName(shape, definition, definitions);
      definitions.set(name, definition);
      // Draft 7 ignores what stands beside a $ref, but not beside allOf. The type stands here, where
      // VS Code needs it to insert the braces, and only here, lest it reports a wrong one twice.
      return {
        ...(type && { type }),
        allOf: [{ $ref: `#/definitions/${name}` }],
        ...(isLanguageShape(shape) && { defaultSnippets: [{ body }] }),
      };
    },
    all: () =>
      Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
  };
}

/** Variants of a shape are numbered: the levels of a menu differ in what may stand below them. */
function freeName(
  shape: Shape,
  definition: SchemaNode,
  definitions: ReadonlyMap<string, SchemaNode>,
): string {
  const isFree = (name: string) => {
    const known = definitions.get(name);
    return known === undefined || isDeepStrictEqual(known, definition);
  };
  let [name, number] = [shape as string, 1];
  while (!isFree(name)) {
    number += 1;
    name = `${shape}${number}`;
  }
  return name;
}
