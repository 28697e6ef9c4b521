import { isMap, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from "yaml";
import { splitFrontMatter } from "../../model/front-matter.ts";
import type { Edit } from "./text-edits.ts";
import { pageFields, valueAt } from "./texts-of-site.ts";

type Fields = ReadonlyMap<string, string>;

/**
 * The edits that give fields of a Markdown file other texts; those that keep theirs stay as they are
 * written, and so does everything beside them.
 * @param text the file, with line ends of LF
 * @param fields the new texts of `title`, `preamble`, `picture.alt` and `picture.caption`
 */
export function editFields(text: string, fields: Fields): readonly Edit[] {
  const parts = splitFrontMatter(text);
  if ("code" in parts || fields.size === 0) return [];
  const start = text.indexOf("\n") + 1;
  const document = parseDocument(parts.yaml);
  const map = document.contents;
  if (!isMap(map)) return [];
  const given = pageFields.flatMap((field) => {
    const value = fields.get(field);
    return value === undefined || value === valueAt(document.toJS(), field) ? [] : { field, value };
  });
  const edits = given
    .filter(({ field }) => !field.startsWith("picture."))
    .map(({ field, value }) => editIn(map, { key: field, value }, parts.yaml));
  const picture = given.filter(({ field }) => field.startsWith("picture."));
  // Where both come at the end of all fields, those of the picture follow it.
  return inOrder([...editPicture(map, picture, parts.yaml), ...edits]).map((edit) => ({
    ...edit,
    from: edit.from + start,
    to: edit.to + start,
  }));
}

interface Given {
  readonly field: string;
  readonly value: string;
}

function editPicture(map: YAMLMap, given: readonly Given[], yaml: string): readonly Edit[] {
  if (given.length === 0) return [];
  const own = given.map(({ field, value }) => ({ key: field.slice("picture.".length), value }));
  const picture = pairOf(map, "picture")?.value;
  if (isMap(picture) && picture.items.length > 0)
    return own.map((one) => editIn(picture as YAMLMap, one, yaml));
  const value = Object.fromEntries(own.map(({ key, value }) => [key, value]));
  return [{ ...atEnd(map, yaml), text: stringify({ picture: value }, { lineWidth: 0 }) }];
}

interface Entry {
  readonly key: string;
  readonly value: string;
}

/** Writes an entry of a map in the place of the one of its name, or behind the others. */
function editIn(map: YAMLMap, entry: Entry, yaml: string): Edit {
  const pair = pairOf(map, entry.key);
  const first = rangeOf((map.items[0] as Pair | undefined)?.key)[0];
  const indent = /[ \t]*$/.exec(yaml.slice(0, first))?.[0] ?? "";
  const written = map.flow ? flowEntry(entry) : blockEntry(entry, indent);
  if (!pair) {
    if (map.flow) return { ...after(lastOf(map)), text: `, ${written}` };
    return { ...atEnd(map, yaml), text: `${indent}${written}\n` };
  }
  const from = rangeOf(pair.key)[0];
  const to = rangeOf(pair.value)[1];
  // The lines of a block end with a line end, which stays.
  return { from, to, text: yaml.slice(from, to).endsWith("\n") ? `${written}\n` : written };
}

/** What JSON writes between quotation marks, YAML reads, in one line. */
function flowEntry({ key, value }: Entry): string {
  return `${key}: ${JSON.stringify(value)}`;
}

function blockEntry({ key, value }: Entry, indent: string): string {
  const text = stringify({ [key]: value }, { lineWidth: 0 }).replace(/\n$/, "");
  return text.replace(/\n(?=.)/g, `\n${indent}`);
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && item.key.value === key) as Pair | undefined;
}

function lastOf(map: YAMLMap): Pair | undefined {
  return map.items.at(-1) as Pair | undefined;
}

function after(pair: Pair | undefined): Omit<Edit, "text"> {
  const end = rangeOf(pair?.value)[1];
  return { from: end, to: end };
}

/** The beginning of the line after the last entry of a map. */
function atEnd(map: YAMLMap, yaml: string): Omit<Edit, "text"> {
  const { from } = after(lastOf(map));
  const end = from > 0 && yaml[from - 1] === "\n" ? from : yaml.indexOf("\n", from) + 1;
  return { from: end || yaml.length, to: end || yaml.length };
}

function rangeOf(node: unknown): readonly [from: number, to: number] {
  const range: unknown =
    typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : [0, 0];
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.from - b.from);
}
