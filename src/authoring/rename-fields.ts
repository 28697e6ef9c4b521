import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { isScalar, parseDocument } from "yaml";
import { lineStartsOf } from "../checks/line-starts.ts";
import type { Range } from "../checks/passage.ts";
import { splitFrontMatter } from "../model/front-matter.ts";
import { rememberFor } from "../model/remember.ts";
import type { TextFile } from "../model/source-file.ts";

/** A text that is the value of a field: where it stands in its file, and what it is when changed. */
export interface FieldText {
  readonly range: Range;
  /** The value of the field with another text in its place; undefined where that is none. */
  readonly valueOf: (text: string) => string | undefined;
}

/** The way to a field within a file. */
export type FieldPath = readonly PropertyKey[];

/** Finds the text of a field in a data file or among the fields of a page; undefined where it has none. */
export function findField(file: TextFile, path: FieldPath): FieldText | undefined {
  return file.path.endsWith(".json") ? fieldOfData(file, path) : fieldOfPage(file, path);
}

const treeOf = rememberFor(({ text }: TextFile): Node | undefined => parseTree(text));

function fieldOfData(file: TextFile, path: FieldPath): FieldText | undefined {
  const root = treeOf(file);
  const keys = path.map((key) => (typeof key === "number" ? key : String(key)));
  const node = root && findNodeAtLocation(root, keys);
  if (node?.type !== "string") return undefined;
  return {
    range: { start: node.offset + 1, end: node.offset + node.length - 1 },
    valueOf: (text) => {
      const value: unknown = parseTree(`"${text}"`)?.value;
      return typeof value === "string" ? value : undefined;
    },
  };
}

/** Between the lines of dashes; the quotation marks of a text belong to it here. */
function fieldOfPage(file: TextFile, path: FieldPath): FieldText | undefined {
  const fields = fieldsOf(file);
  if (!fields) return undefined;
  const found = scalarAt(fields.text, path);
  if (!found) return undefined;
  const { start, end } = found;
  return {
    range: { start: fields.start + start, end: fields.start + end },
    valueOf: (text) =>
      scalarAt(fields.text.slice(0, start) + text + fields.text.slice(end), path)?.value,
  };
}

const fieldsOf = rememberFor(
  (file: TextFile): { readonly text: string; readonly start: number } | undefined => {
    const parts = splitFrontMatter(file.text.replace(/\r\n?/g, "\n"));
    if ("code" in parts) return undefined;
    const starts = lineStartsOf(file);
    const [start = 0, end = 0] = [starts[1], starts[parts.body.line - 2]];
    return { text: file.text.slice(start, end), start };
  },
);

function scalarAt(yaml: string, path: FieldPath): (Range & { readonly value: string }) | undefined {
  const document = parseDocument(yaml, { prettyErrors: false, schema: "core" });
  const node = document.errors.length > 0 ? undefined : document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== "string" || !node.range) return undefined;
  const [start, end] = node.range;
  return { start, end, value: node.value };
}
