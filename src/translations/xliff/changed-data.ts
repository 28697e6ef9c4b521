import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { TextFile } from "../../model/source-file.ts";
import { type FieldNote, noteFields } from "../note-records.ts";
import type { Taken, TakenFile } from "./take-targets.ts";
import type { Edit } from "./text-edits.ts";

/**
 * Sets the texts of a data file that came back, and notes beside it what they were made from.
 * @param files the files of the site, by their paths
 */
export function changedData(
  taken: TakenFile,
  files: ReadonlyMap<string, TextFile>,
): readonly TextFile[] {
  const all = [...taken.taken.values()];
  const changed = all.filter(({ unit, text }) => text !== unit.target);
  const path = taken.texts.original;
  const before = files.get(path);
  if (!before) return [];
  const notes = all.filter((one) => isToBeNoted(one)).map(noteOf);
  const text = setTexts(before.text, changed);
  return [
    ...(text === before.text ? [] : [{ path, text }]),
    ...(notes.length === 0 ? [] : [noteFields(path, notes, files)]),
  ];
}

function isToBeNoted({ unit, text, isConfirmed }: Taken): boolean {
  return text !== unit.target || (isConfirmed && unit.of.state !== "current");
}

function noteOf({ unit }: Taken): FieldNote {
  const { language, field = "" } = unit.of;
  return { language, field, record: { of: unit.fingerprint } };
}

function setTexts(json: string, changed: readonly Taken[]): string {
  const root = parseTree(json);
  if (!root) return json;
  const edits = changed.flatMap(({ unit, text }) => {
    const texts = findNodeAtLocation(root, pathOf(root, unit.of.field ?? ""));
    return texts ? [setText(json, texts, { language: unit.of.language, text })] : [];
  });
  let result = json;
  for (const { from, to, text } of edits.toSorted((a, b) => b.from - a.from))
    result = result.slice(0, from) + text + result.slice(to);
  return result;
}

/** The way to a field that is written as an editor reads it: `roles[0].title`. */
function pathOf(root: Node, field: string): (string | number)[] {
  const path: (string | number)[] = [];
  for (const key of field.split(/[.[\]]/).filter((part) => part !== "")) {
    const isList = findNodeAtLocation(root, path)?.type === "array";
    path.push(isList ? Number(key) : key);
  }
  return path;
}

/** In the place of the text of that language, or behind the others in the way that they are written. */
function setText(
  json: string,
  texts: Node,
  { language, text }: { readonly language: string; readonly text: string },
): Edit {
  const written = JSON.stringify(text);
  const value = findNodeAtLocation(texts, [language]);
  if (value) return { from: value.offset, to: value.offset + value.length, text: written };
  const last = texts.children?.at(-1);
  const [start, end] = last ? [last.offset, last.offset + last.length] : [0, texts.offset + 1];
  const gap = /\s*$/.exec(json.slice(texts.offset + 1, texts.children?.[0]?.offset ?? start))?.[0];
  // On one line the space stands within the braces: between two texts it is always one.
  const between = gap?.includes("\n") ? gap : " ";
  return { from: end, to: end, text: `,${between}${JSON.stringify(language)}: ${written}` };
}
