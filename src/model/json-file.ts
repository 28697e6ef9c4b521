import { createScanner, findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { checkCharacters } from "./check-characters.ts";
import type { Report } from "./fault.ts";
import { findJsonFault } from "./json-fault.ts";
import { lineIndex } from "./line-index.ts";
import { rememberWithFaults } from "./remember.ts";
import { deepest, type SourceFile, type TextFile } from "./source-file.ts";

/** Parses a JSON file strictly (no comments, no trailing commas, no key twice); reports what is broken. */
export const parseJsonFile = rememberWithFaults(readJson);

function readJson({ path, text }: TextFile, report: Report): SourceFile | undefined {
  const positionAt = lineIndex(text);
  const say: SayAt = (offset, code, values = {}) =>
    report({ severity: "error", file: path, ...positionAt(offset), code, values });
  if (text.trim() === "") {
    report({ severity: "error", file: path, line: 1, code: "empty-file", values: {} });
    return undefined;
  }
  // Before the parsers, which call themselves for each level.
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) {
    say(tooDeep, "nested-too-deep");
    return undefined;
  }
  const broken = findJsonFault(text);
  const root = broken ? undefined : parseTree(text, [], { disallowComments: true });
  if (!root) {
    say(broken?.offset ?? 0, broken?.code ?? "json-value-expected", broken?.values);
    return undefined;
  }
  for (const { key, offset } of duplicateKeys(root)) say(offset, "duplicate-key", { key });
  const locate: SourceFile["locate"] = (place) => positionAt(offsetOf(root, place));
  const source = { path, value: jsonValue(root), locate };
  checkCharacters(source, report);
  return source;
}

type SayAt = (
  offset: number,
  code: Parameters<Report>[0]["code"],
  values?: Parameters<Report>[0]["values"],
) => void;

/** Where the brackets open that are one level too many. */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    // A text begins with its quotation mark, so that a bracket is never the first sign of one.
    const sign = text[scanner.getTokenOffset()];
    if (sign === "{" || sign === "[") depth += 1;
    if (sign === "}" || sign === "]") depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
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
