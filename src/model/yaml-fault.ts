import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type LineCounter,
  type Node,
  type parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { FaultCode, FaultValues } from "./fault.ts";
import { deepest } from "./source-file.ts";

export type YamlDocument = ReturnType<typeof parseDocument>;

/** What keeps the fields at the top of a page from being read as they were meant. */
export interface YamlFault {
  /** In the file, whose first line is the mark above the fields. */
  readonly line: number;
  readonly column?: number;
  readonly code: FaultCode;
  readonly values: FaultValues;
}

/** Signs with which YAML begins something else than a text. */
const special = /^(?:[[\]{}&*!|>'"%@`]|[-?](?=\s|$))/;

/**
 * Finds the first thing in the fields that YAML refuses, or takes for something that no editor means:
 * `*name` and `&name` (so that no text can unfold to gigabytes), `!type`, and ` #`, after which a line
 * is dropped without a word.
 */
export function findYamlFault(
  yaml: string,
  document: YamlDocument,
  lines: LineCounter,
): YamlFault | undefined {
  const [error] = document.errors;
  if (error) return brokenField(yaml, { code: error.code, offset: error.pos[0] }, lines);
  const unmeant = findUnmeant(document, lines);
  if (unmeant || isMap(document.contents)) return unmeant;
  const [first = ""] = yaml.split("\n").filter((line) => !/^\s*(?:#|$)/.test(line));
  if (first === "") return { line: 2, code: "front-matter-empty", values: {} };
  return { line: 2, code: "yaml-no-field", values: { text: first.trim() } };
}

/** The line of the file on which brackets open that are one level too many, for `parseDocument`. */
export function tooDeepLine(yaml: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of yaml.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (sign === "[" || sign === "{" ? 1 : -1));
    if (depth > deepest) return yaml.slice(0, index).split("\n").length + 1;
  }
  return undefined;
}

function placeOf(offset: number, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: line + 1, column: col };
}

/** The field on a line, as far as it can be seen without a parser. */
interface FieldLine {
  readonly key: string;
  readonly value: string;
}

function fieldOf(line: string): FieldLine | undefined {
  const [, key, value] = /^\s*(?:-\s+)*([\w$-]+)\s*:(?:\s+(.*?))?\s*$/.exec(line) ?? [];
  if (key !== undefined) return { key, value: value ?? "" };
  const [, item] = /^\s*-\s+(.*?)\s*$/.exec(line) ?? [];
  return item === undefined ? undefined : { key: "-", value: item };
}

function brokenField(
  yaml: string,
  { code, offset }: { readonly code: string; readonly offset: number },
  lines: LineCounter,
): YamlFault {
  const texts = yaml.split("\n");
  const at = Math.min(
    lines.linePos(Math.min(offset, Math.max(0, yaml.length - 1))).line,
    texts.length,
  );
  const own = texts[at - 1] ?? "";
  const fault = (line: number, words: FaultCode, values: FaultValues = {}): YamlFault => ({
    line: line + 1,
    code: words,
    values,
  });
  if (code === "TAB_AS_INDENT" || /^ *\t/.test(own)) return fault(at, "yaml-tab");
  // What was opened further up and never closed is found at the end alone.
  for (let line = at; line > 0; line -= 1) {
    const field = fieldOf(texts[line - 1] ?? "");
    if (field && special.test(field.value) && (line === at || !isClosed(field.value)))
      return fault(line, codeOfSign(field.value[0]), {
        key: field.key,
        character: field.value[0] ?? "",
      });
    if (line === at && field && /:(?:\s|$)/.test(field.value))
      return fault(line, "yaml-colon", { key: field.key });
  }
  if (/^\s+-\s/.test(own)) return fault(at, "yaml-indentation");
  if (!/:(?:\s|$)/.test(own)) return fault(at, "yaml-no-field", { text: own.trim() });
  const isFilled = fieldOf(own)?.value !== "";
  if (isFilled && indentOf(texts[at] ?? "") > indentOf(own))
    return fault(at + 1, "yaml-indentation");
  return fault(at, indentOf(own) > 0 ? "yaml-indentation" : "broken-front-matter");
}

function codeOfSign(sign = ""): FaultCode {
  return sign === "'" || sign === '"' ? "yaml-quotes" : "yaml-special-character";
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** True where a value that begins with a bracket or quotation mark also ends with one. */
function isClosed(value: string): boolean {
  return /^\[.*\]$|^\{.*\}$|^".+"$|^'.+'$/.test(value);
}

function findUnmeant(document: YamlDocument, lines: LineCounter): YamlFault | undefined {
  let found: YamlFault | undefined;
  visit(document, {
    Node: (key, node, path) => {
      const at = placeOf(node.range?.[0] ?? 0, lines);
      if (path.filter(isCollection).length > deepest)
        found = { ...at, code: "nested-too-deep", values: {} };
      const twice = isMap(node) ? keyTwice(node) : undefined;
      if (twice) found = { ...placeOf(twice.offset, lines), ...twice.fault };
      const character = specialSignOf(node);
      if (character)
        found = { ...at, code: "yaml-special-character", values: { key: keyOf(path), character } };
      else if (isScalar(node) && hasLostText(node))
        found = { ...at, code: "yaml-lost-text", values: { text: `#${node.comment}` } };
      return found && key !== undefined ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** The first name that stands twice among the fields of a map. */
function keyTwice({ items }: YAMLMap) {
  const seen = new Set<string>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const fault = { code: "duplicate-key" as const, values: { key: name } };
    if (seen.has(name)) return { offset: key.range?.[0] ?? 0, fault };
    seen.add(name);
  }
  return undefined;
}

function specialSignOf(node: Node): string | undefined {
  // `{{name}}`: braces where the name of a field should be.
  if (isMap(node) && !node.items.every(({ key }) => isScalar(key))) return "{";
  if (isAlias(node)) return "*";
  if (isNode(node) && "anchor" in node && node.anchor) return "&";
  return node.tag?.startsWith("!") ? "!" : undefined;
}

/** A text without quotation marks ends at ` #`: what follows on its line is a comment to YAML. */
function hasLostText(node: Node): boolean {
  return typeof node.comment === "string" && node.comment !== "";
}

function keyOf(path: readonly unknown[]): string {
  const pair = path.findLast(
    (one): one is { key: { value: unknown } } =>
      typeof one === "object" && one !== null && "key" in one && isScalar(one.key),
  );
  return pair ? String(pair.key.value) : "";
}
