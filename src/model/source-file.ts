import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import type { Report } from "./fault.ts";

/** A place in a file; both numbers are 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file that an editor owns, with its value and the means to say where each part of it stands. */
export interface SourceFile {
  readonly path: string;
  readonly value: unknown;
  /** Where the value at a property path begins; the nearest existing ancestor if it is missing. */
  readonly locate: (path: readonly PropertyKey[]) => Position;
  /** The Markdown under the front matter, and the line of the file on which it begins. */
  readonly body?: { readonly text: string; readonly line: number };
}

/** A file as it was read. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Parses a JSON file strictly (no comments, no trailing commas, no key twice); reports what is broken. */
export function parseJsonFile(file: TextFile, report: Report): SourceFile | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(file.text, errors, { disallowComments: true });
  const locate = (path: readonly PropertyKey[]) =>
    positionAt(file.text, root ? offsetOf(root, path) : 0);
  const [first] = errors;
  if (first || !root) {
    report({
      severity: "error",
      file: file.path,
      ...positionAt(file.text, first?.offset ?? 0),
      code: "broken-json",
      values: { detail: first ? printParseErrorCode(first.error) : "ValueExpected" },
    });
    return undefined;
  }
  for (const { key, offset } of duplicateKeys(root))
    report({
      severity: "error",
      file: file.path,
      ...positionAt(file.text, offset),
      code: "duplicate-key",
      values: { key },
    });
  return { path: file.path, value: jsonValue(root), locate };
}

/** Parses a Markdown file with YAML front matter between two lines of `---`; reports what is broken. */
export function parseMarkdownFile(file: TextFile, report: Report): SourceFile | undefined {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(file.text);
  if (match?.index !== 0) {
    report({ severity: "error", file: file.path, line: 1, code: "no-front-matter", values: {} });
    return undefined;
  }
  const lines = new LineCounter();
  const yaml = match[1] ?? "";
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, schema: "core" });
  const [error] = document.errors;
  if (error) {
    const place = lines.linePos(error.pos[0]);
    report({
      severity: "error",
      file: file.path,
      line: place.line + 1,
      column: place.col,
      code: error.code === "DUPLICATE_KEY" ? "duplicate-key" : "broken-front-matter",
      values: { detail: error.message, key: keyAt(yaml, error.pos[0]) },
    });
    return undefined;
  }
  const locate = (path: readonly PropertyKey[]): Position => {
    const place = lines.linePos(yamlOffset(document, path));
    return { line: place.line + 1, column: place.col };
  };
  const body = {
    text: file.text.slice(match[0].length),
    line: match[0].split("\n").length,
  };
  return { path: file.path, value: document.toJS() as unknown, locate, body };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}

function offsetOf(root: Node, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length).map((key) => (typeof key === "symbol" ? "" : key));
    const node = findNodeAtLocation(root, keys);
    if (node) return node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return root.offset;
}

function jsonValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(jsonValue);
  if (node.type !== "object") return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children }) =>
      children?.[0] && children[1] ? [[String(children[0].value), jsonValue(children[1])]] : [],
    ),
  );
}

/** The second places of keys that an object has twice. */
function duplicateKeys(node: Node): readonly { readonly key: string; readonly offset: number }[] {
  const inner = (node.children ?? []).flatMap(duplicateKeys);
  if (node.type !== "object") return inner;
  const seen = new Set<string>();
  const own = (node.children ?? []).flatMap(({ children, offset }) => {
    const key = String(children?.[0]?.value);
    if (seen.has(key)) return [{ key, offset }];
    seen.add(key);
    return [];
  });
  return [...own, ...inner];
}

function keyAt(yaml: string, offset: number): string {
  return /^[^:\n]*/.exec(yaml.slice(offset))?.[0].trim() ?? "";
}

function yamlOffset(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const item: unknown = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
      : node.items[Number(key)];
    if (item === undefined) break;
    const start: unknown = isPair(item) ? item.key : item;
    offset = rangeStart(start) ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;
}
