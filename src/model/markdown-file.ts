import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { rememberRecent } from "../markdown/recent.ts";
import { checkCharacters } from "./check-characters.ts";
import type { Report } from "./fault.ts";
import { type FrontMatterParts, splitFrontMatter } from "./front-matter.ts";
import { rememberFor } from "./remember.ts";
import type { SourceFile, TextFile } from "./source-file.ts";
import { findYamlFault, tooDeepLine, type YamlDocument } from "./yaml-fault.ts";

/** Parses a Markdown file with YAML front matter between two lines of `---`; reports what is broken. */
export function parseMarkdownFile(file: TextFile, report: Report): SourceFile | undefined {
  const say: Report = (fault) => report({ ...fault, file: file.path });
  const parts = splitFrontMatter(file.text.replace(/\r\n?/g, "\n"));
  if ("code" in parts) {
    say({ severity: "error", file: file.path, values: {}, ...parts });
    return undefined;
  }
  const lines = new LineCounter();
  const result = readYaml(parts, lines);
  if ("code" in result) {
    say({ severity: "error", file: file.path, ...result });
    return undefined;
  }
  const pairsOf = rememberPairs();
  const locate: SourceFile["locate"] = (path) => {
    const place = lines.linePos(yamlOffset(result.document, path, pairsOf));
    return { line: place.line + 1, column: place.col };
  };
  const source = { path: file.path, value: result.value, locate, body: parts.body };
  checkCharacters(source, report);
  lastSources.keep(file, source);
  return source;
}

/** A page is read, and then looked at by others; what was parsed is many times as large as the file. */
const lastSources = rememberRecent<TextFile, SourceFile>(8, (one, other) => one === other);

/**
 * A Markdown file that is parsed only when somebody asks where something stands in it. What is wrong
 * with it has been said where it was read.
 */
export const laterMarkdownFile = rememberFor((file: TextFile): SourceFile => {
  let parsed: SourceFile | undefined;
  const source = () => {
    parsed ??= lastSources.find(file) ??
      parseMarkdownFile(file, () => {}) ?? { ...file, value: {}, locate: beginning };
    return parsed;
  };
  return {
    path: file.path,
    get value() {
      return source().value;
    },
    get body() {
      return source().body ?? { text: "", line: 1 };
    },
    locate: (path) => source().locate(path),
  };
});

function beginning() {
  return { line: 1, column: 1 };
}

type ReadYaml =
  | { readonly document: YamlDocument; readonly value: unknown }
  | NonNullable<ReturnType<typeof findYamlFault>>;

/** The library calls itself for each level, and throws for what it will not read. */
function readYaml({ yaml }: FrontMatterParts, lineCounter: LineCounter): ReadYaml {
  const deepLine = tooDeepLine(yaml);
  if (deepLine !== undefined) return { line: deepLine, code: "nested-too-deep", values: {} };
  // Comparing each name with all others takes the library minutes; `findYamlFault` does it at once.
  const options = { lineCounter, prettyErrors: false, schema: "core", uniqueKeys: false } as const;
  try {
    const document = parseDocument(yaml, options);
    const fault = findYamlFault(yaml, document, lineCounter);
    return fault ?? { document, value: document.toJS() as unknown };
  } catch (error) {
    if (error instanceof RangeError) return { line: 2, code: "nested-too-deep", values: {} };
    throw error;
  }
}

type PairsOf = (map: YAMLMap) => ReadonlyMap<string, unknown>;

/** The fields of a map by their names, gathered once: a file may have thousands of faults to locate. */
function rememberPairs(): PairsOf {
  const known = new Map<YAMLMap, ReadonlyMap<string, unknown>>();
  return (map) => {
    const pairs =
      known.get(map) ??
      new Map(
        map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
      );
    known.set(map, pairs);
    return pairs;
  };
}

function yamlOffset(
  document: YamlDocument,
  path: readonly PropertyKey[],
  pairsOf: PairsOf,
): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const item: unknown = isMap(node) ? pairsOf(node).get(String(key)) : node.items[Number(key)];
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
