import { getNodeValue, type Node, parseTree } from "jsonc-parser";
import { isRecord } from "../model/is-record.ts";
import { formatJson, writeJson } from "../schemas/format-json.ts";
import { isSameValue } from "./same-value.ts";

/** A passage of a text, and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes a value into the text of a JSON file. What is the same stays as it was written: the order of the
 * fields, their lines, spaces and the way that characters are spelt. Pure.
 * @param text the file as it was; absent for a new one
 */
export function editJson(text: string | undefined, value: unknown): string {
  const tree = text === undefined ? undefined : parseTree(text);
  if (text === undefined || !tree) return formatJson(value);
  return apply(text, editsOf(text, tree, value));
}

function apply(text: string, edits: readonly Edit[]): string {
  const [first, ...others] = edits
    .map((edit, index) => ({ ...edit, index }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  if (!first) return text;
  let [result, place] = ["", 0];
  for (const edit of [first, ...others]) {
    result += text.slice(place, edit.start) + edit.text;
    place = edit.end;
  }
  return result + text.slice(place);
}

function editsOf(text: string, node: Node, value: unknown): readonly Edit[] {
  if (isSameValue(getNodeValue(node), value)) return [];
  if (node.type === "object" && isRecord(value) && hasKept(node, value))
    return editsOfObject(text, node, value);
  if (node.type === "array" && Array.isArray(value)) return editsOfList(text, node, value);
  return [replace(node, writeAt(text, node.offset, value))];
}

interface Property {
  readonly name: string;
  readonly node: Node;
  readonly value: Node;
}

function propertiesOf({ children = [] }: Node): readonly Property[] {
  return children.flatMap((node) => {
    const [name, value] = node.children ?? [];
    return name && value ? [{ name: String(name.value), node, value }] : [];
  });
}

function hasKept(node: Node, value: Readonly<Record<string, unknown>>): boolean {
  return propertiesOf(node).some(({ name }) => value[name] !== undefined);
}

function editsOfObject(
  text: string,
  node: Node,
  value: Readonly<Record<string, unknown>>,
): readonly Edit[] {
  const properties = propertiesOf(node);
  const isKept = ({ name }: Property) => value[name] !== undefined;
  const firstKept = properties.findIndex(isKept);
  const removed = properties.flatMap((property, index): Edit[] => {
    const [before, next] = [properties[index - 1], properties[firstKept]];
    if (isKept(property)) return [];
    if (index < firstKept && next)
      return index === 0 ? [{ start: property.node.offset, end: next.node.offset, text: "" }] : [];
    return before ? [{ start: endOf(before.node), end: endOf(property.node), text: "" }] : [];
  });
  const changed = properties
    .filter(isKept)
    .flatMap((property) => editsOf(text, property.value, value[property.name]));
  return [...insertions(text, node, value), ...changed, ...removed];
}

/** New fields come after the one that they follow in the value, or at the top. */
function insertions(
  text: string,
  node: Node,
  value: Readonly<Record<string, unknown>>,
): readonly Edit[] {
  const properties = propertiesOf(node).filter(({ name }) => value[name] !== undefined);
  const isOnLines = text.slice(node.offset, properties[0]?.node.offset).includes("\n");
  const indent = isOnLines ? `\n${indentAt(text, properties[0]?.node.offset ?? 0)}` : " ";
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  return names.flatMap((name, index): Edit[] => {
    if (properties.some((property) => property.name === name)) return [];
    const before = names
      .slice(0, index)
      .flatMap((earlier) => properties.find((property) => property.name === earlier) ?? [])
      .at(-1);
    const start = `${JSON.stringify(name)}: `;
    const inner = indent.replace("\n", "");
    const written =
      start +
      writeJson(
        value[name],
        isOnLines ? inner : indentAt(text, node.offset),
        inner.length + start.length,
      );
    const [first] = properties;
    if (before)
      return [{ start: endOf(before.node), end: endOf(before.node), text: `,${indent}${written}` }];
    const place = first?.node.offset ?? node.offset + 1;
    return [{ start: place, end: place, text: `${written},${indent}` }];
  });
}

/** Items that are the same, or have the same id, are taken as they were written, wherever they stand now. */
function editsOfList(text: string, node: Node, value: readonly unknown[]): readonly Edit[] {
  const items = node.children ?? [];
  const origins = originsOf(items.map(getNodeValue), value);
  const isInPlace =
    value.length === items.length &&
    origins.every((origin, index) => origin === undefined || origin === index);
  if (isInPlace) return items.flatMap((item, index) => editsOf(text, item, value[index]));
  const [first] = items;
  const isOnLines = first !== undefined && text.slice(node.offset, first.offset).includes("\n");
  const hasObjects = value.some((item) => typeof item === "object" && item !== null);
  if (!first || value.length === 0 || !isOnLines || !hasObjects)
    return [replace(node, writeAt(text, node.offset, value))];
  const indent = indentAt(text, first.offset);
  const written = value.map((item, index) => {
    const origin = items[origins[index] ?? -1];
    if (!origin) return writeJson(item, indent, indent.length);
    const source = text.slice(origin.offset, endOf(origin));
    const edits = editsOf(text, origin, item).map((edit) => ({
      ...edit,
      start: edit.start - origin.offset,
      end: edit.end - origin.offset,
    }));
    return apply(source, edits);
  });
  const last = items.at(-1) ?? first;
  return [{ start: first.offset, end: endOf(last), text: written.join(`,\n${indent}`) }];
}

/** For each item the index of the one that it was; each is taken once. */
function originsOf(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | undefined)[] {
  const taken = new Set<number>();
  const take = (index: number) => {
    if (index < 0) return undefined;
    taken.add(index);
    return index;
  };
  const same = after.map((item, index) => {
    if (isSameValue(before[index], item) && !taken.has(index)) return take(index);
    return take(before.findIndex((one, place) => !taken.has(place) && isSameValue(one, item)));
  });
  return after.map((item, index) => {
    const origin = same[index];
    if (origin !== undefined) return origin;
    const id = isRecord(item) ? item.id : undefined;
    const named = before.findIndex(
      (one, place) => !taken.has(place) && id !== undefined && isRecord(one) && one.id === id,
    );
    if (named >= 0) return take(named);
    const isFree = before.length === after.length && index < before.length && !taken.has(index);
    return isFree ? take(index) : undefined;
  });
}

function replace(node: Node, text: string): Edit {
  return { start: node.offset, end: endOf(node), text };
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

/** Writes a value that begins at a place of the text. */
function writeAt(text: string, offset: number, value: unknown): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return writeJson(value, indentAt(text, offset), line.length);
}

/** The spaces at the beginning of the line of a place. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
}
