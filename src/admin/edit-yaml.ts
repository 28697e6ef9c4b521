import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
} from "yaml";
import { isRecord } from "../model/is-record.ts";
import { isSameValue } from "./same-value.ts";
import type { Values } from "./values.ts";

/** How long the lines of a text are that is written over several. */
const lineWidth = 100;

/** A field at the top of a file, and where it stands. */
interface Passage {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Writes fields into YAML. Those that are the same stay as they were written, with their place, quotation
 * marks, comments and line ends; of those that have changed, what can stay stays. Pure.
 * @param yaml the lines between the marks, each with its end; absent for a new file
 */
export function editYaml(yaml: string | undefined, fields: Values): string {
  const wanted = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (yaml === undefined) return wanted.map(([name, value]) => writeField(name, value)).join("");
  const document = parseDocument(yaml, { schema: "core" });
  const before = (document.toJS() ?? {}) as Values;
  const passages = passagesOf(document, yaml);
  let result = yaml.slice(0, passages[0]?.start ?? yaml.length);
  passages.forEach(({ name, start, end }, index) => {
    const after = yaml.slice(end, passages[index + 1]?.start ?? yaml.length);
    const source = yaml.slice(start, end);
    const value = fields[name];
    if (value !== undefined)
      result += isSameValue(before[name], value) ? source : rewrite(source, name, value);
    result += after + newFieldsAfter(name, wanted, passages);
  });
  const atTop = newFieldsAfter(undefined, wanted, passages);
  return atTop + result;
}

/** New fields follow the one that they follow in the form; others stand at the top. */
function newFieldsAfter(
  name: string | undefined,
  wanted: readonly (readonly [string, unknown])[],
  passages: readonly Passage[],
): string {
  const isOld = (one: string) => passages.some((passage) => passage.name === one);
  return wanted
    .filter(([one], index) => {
      if (isOld(one)) return false;
      const earlier = wanted.slice(0, index).map(([other]) => other);
      return earlier.findLast(isOld) === name;
    })
    .map(([one, value]) => writeField(one, value))
    .join("");
}

function passagesOf({ contents }: Document, yaml: string): readonly Passage[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap((pair) => {
    const { key, value } = pair as Pair<Node, Node | null>;
    if (!isScalar(key) || !key.range) return [];
    const [start] = key.range;
    const valueEnd = value?.range?.[1] ?? key.range[1];
    const lineEnd = yaml.indexOf("\n", Math.max(start, valueEnd - 1));
    return [{ name: String(key.value), start, end: lineEnd < 0 ? yaml.length : lineEnd + 1 }];
  });
}

function rewrite(source: string, name: string, value: unknown): string {
  const document = parseDocument(source, { schema: "core" });
  if (!isMap(document.contents)) return writeField(name, value);
  const node: unknown = document.contents.get(name, true);
  if (!change(node, value, document)) document.set(name, document.createNode(value));
  const isFolded = isScalar(node) && node.type === Scalar.BLOCK_FOLDED;
  return endLine(document.toString({ lineWidth: isFolded ? lineWidth : 0 }));
}

/** Changes a node so that it holds a value; false where it cannot. */
function change(node: unknown, value: unknown, document: Document): boolean {
  if (isMap(node) && isRecord(value)) {
    for (const { key } of [...node.items]) if (value[String(key)] === undefined) node.delete(key);
    for (const [name, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      const old: unknown = node.get(name, true);
      if (old !== undefined && isSameValue(toPlain(old), inner)) continue;
      if (!change(old, inner, document)) node.set(name, document.createNode(inner));
    }
    return true;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const old = [...node.items];
    node.items = value.map((item, index) => {
      const same = old.find((one) => isSameValue(toPlain(one), item));
      if (same) return same;
      const counterpart = old.length === value.length ? old[index] : undefined;
      return counterpart && change(counterpart, item, document)
        ? counterpart
        : document.createNode(item);
    });
    return true;
  }
  if (!isScalar(node) || typeof value !== typeof node.value || typeof value === "object")
    return false;
  node.value = value;
  delete node.source;
  return true;
}

function toPlain(node: unknown): unknown {
  const isNode = typeof node === "object" && node !== null && "toJSON" in node;
  return isNode && typeof node.toJSON === "function" ? (node.toJSON() as unknown) : node;
}

function writeField(name: string, value: unknown): string {
  const document = parseDocument("{}", { schema: "core" });
  const fields = document.createNode({ [name]: value });
  document.contents = fields as never;
  return endLine(document.toString({ lineWidth: 0 }));
}

function endLine(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
