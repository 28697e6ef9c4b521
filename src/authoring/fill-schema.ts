import { isRecord } from "../model/is-record.ts";
import { isLanguageShape } from "../model/schema-notes.ts";
import { filled } from "../model/skeleton.ts";
import type { SchemaNode } from "../schemas/describe-schema.ts";
import { fillLanguages } from "./fill-languages.ts";
import { fillText } from "./fill-text.ts";
import type { Filling, Spot } from "./filling.ts";

/**
 * Makes a value that a schema takes: what must be there and what the example has. Pure.
 * @param node the JSON Schema of what a file holds
 */
export function fillSchema(node: SchemaNode, spot: Spot, filling: Filling): unknown {
  const { example } = spot;
  if (isLanguageShape(node.shape)) return fillLanguages(node, spot, filling);
  const options = node.anyOf ?? node.oneOf;
  if (options) {
    const { shape = node.shape, ...option } = choose(options, example);
    return fillSchema({ ...option, ...(shape && { shape }) }, spot, filling);
  }
  if (node.properties) return fillObject(node, { ...spot, group: groupOf(node, spot) }, filling);
  if (node.type === "array") return fillList(node, spot, filling);
  if (example !== undefined && example !== filled) return example;
  return fillValue(node, spot, filling);
}

/** Objects that several fields share have their words in one place. */
function groupOf({ shape }: SchemaNode, { group, name }: Spot): string {
  return shape ?? (name === "" ? group : `${group}.${name}`);
}

/** Nothing where nothing may stand; else the first option that has the fixed values of the example. */
function choose(options: readonly SchemaNode[], example: unknown): SchemaNode {
  const empty = options.find(({ type }) => type === "null");
  const fitting = options.find(({ properties = {} }) =>
    Object.entries(properties).every(([name, property]) => {
      const fixed = typeof property === "boolean" ? undefined : property.const;
      const wanted = isRecord(example) ? example[name] : undefined;
      return fixed === undefined || wanted === undefined || wanted === fixed;
    }),
  );
  return (example === undefined && empty) || fitting || {};
}

function fillObject(node: SchemaNode, spot: Spot, filling: Filling): object {
  const example = isRecord(spot.example) ? spot.example : {};
  const named = spot.isWhole ? nameField(node, example) : undefined;
  const entries = Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    if (typeof property === "boolean") return [];
    const isNeeded = node.required?.includes(name) || example[name] !== undefined;
    if (!isNeeded) return [];
    const inner: Spot = {
      group: spot.group,
      name,
      example: example[name],
      isWhole: false,
      isName: name === named,
    };
    return [[name, fillSchema(property, inner, filling)] as const];
  });
  return Object.fromEntries(entries);
}

/** The field that says what the thing is called: the first text that must be there. */
function nameField(node: SchemaNode, example: Readonly<Record<string, unknown>>) {
  return node.required?.find((name) => {
    const property = node.properties?.[name];
    if (typeof property !== "object" || example[name] !== undefined) return false;
    const { shape, fault, reference } = property;
    if (shape !== undefined) return shape === "text" || shape === "inlineText";
    return fault === "empty-text" && reference === undefined;
  });
}

function fillList({ items, minItems = 0 }: SchemaNode, spot: Spot, filling: Filling): unknown[] {
  const { example } = spot;
  const wanted = example === filled ? 1 : minItems;
  const examples: unknown[] = Array.isArray(example) ? example : Array(wanted).fill(undefined);
  if (typeof items !== "object" || Array.isArray(items)) return examples;
  return examples.map((one) => fillSchema(items, { ...spot, example: one }, filling));
}

function fillValue(node: SchemaNode, spot: Spot, filling: Filling): unknown {
  if (node.const !== undefined) return node.const;
  if (node.reference !== undefined) return filling.refer(node.reference);
  if (node.enum) return node.enum[0];
  switch (node.type) {
    case "null":
      return null;
    case "boolean":
      return false;
    case "integer":
    case "number":
      return (
        node.minimum ?? (typeof node.exclusiveMinimum === "number" ? node.exclusiveMinimum + 1 : 0)
      );
    case "string":
      return fillText(node, spot, filling);
    default:
      return {};
  }
}
