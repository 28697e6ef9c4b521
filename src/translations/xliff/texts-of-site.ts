import { fingerprintOf } from "../../model/fingerprint.ts";
import { laterMarkdownFile, parseJsonFile, type TextFile } from "../../model/source-file.ts";
import { fieldValue } from "../field-value.ts";
import type { TranslatedUnit } from "../translated-unit.ts";
import { alignBlocks } from "./align-blocks.ts";
import { isWordless } from "./marks-of.ts";
import { splitBlocks } from "./split-blocks.ts";
import { type Part, type TextsOfFile, type TextUnit, tokenOf } from "./text-unit.ts";

/** The fields of a page that are translated, as an editor reads them. */
export const pageFields = ["title", "preamble", "picture.alt", "picture.caption"] as const;

/**
 * Takes pages and fields apart into the texts that are translated one by one, file by file.
 * @param translated into one language
 * @param languageOfOriginals that of the site's originals
 * @param files the files of the site, by their paths
 */
export function textsOf(
  translated: readonly TranslatedUnit[],
  languageOfOriginals: string,
  files: ReadonlyMap<string, TextFile>,
): readonly TextsOfFile[] {
  const byFile = Map.groupBy(translated, ({ originalFile }) => originalFile.path);
  return [...byFile].flatMap(([original, own]): TextsOfFile[] => {
    const page = own.find(({ field }) => field === undefined);
    const units = own.flatMap((unit) =>
      unit.field === undefined
        ? textsOfPage(unit, files.get(unit.file))
        : textOfField(unit, unit.field, languageOfOriginals),
    );
    if (units.length === 0) return [];
    const id = tokenOf(original);
    return [{ id, original, ...(page && { fingerprint: page.fingerprint }), units }];
  });
}

function textOfField(of: TranslatedUnit, field: string, original: string): readonly TextUnit[] {
  const value = parseJsonFile(of.originalFile, () => {})?.value;
  const source = fieldValue(value, field, original);
  const target = fieldValue(value, field, of.language);
  return textUnit(of, { kind: "field", field }, source, target);
}

function textsOfPage(of: TranslatedUnit, translation: TextFile | undefined): readonly TextUnit[] {
  const original = laterMarkdownFile(of.originalFile);
  const own = translation && laterMarkdownFile(translation);
  const fields = pageFields.flatMap((field) => {
    const part = { kind: "field", field } as const;
    return textUnit(of, part, valueAt(original.value, field), valueAt(own?.value, field));
  });
  return [...fields, ...textsOfBody(of, original.body?.text ?? "", own?.body?.text ?? "")];
}

/** A body that is built in another way than its original is one text: no part of it finds its place. */
function textsOfBody(
  of: TranslatedUnit,
  original: string,
  translation: string,
): readonly TextUnit[] {
  const [ours, theirs] = [splitBlocks(original), splitBlocks(translation)];
  const pairs = alignBlocks(ours, theirs);
  if (!pairs) return textUnit(of, { kind: "body" }, trimmed(original), trimmed(translation));
  return ours.flatMap(({ text }, index) => {
    const pair = pairs[index];
    const target = pair === undefined ? undefined : theirs[pair]?.text;
    const units = textUnit(of, { kind: "block", number: index + 1 }, text, target);
    return isWordless(text) ? units.map((unit) => ({ ...unit, isFixed: true as const })) : units;
  });
}

/** The first and last lines that hold something, and all between them. */
export function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}

function textUnit(
  of: TranslatedUnit,
  part: Part,
  source: string | undefined,
  target: string | undefined,
): readonly TextUnit[] {
  if (source === undefined || source.trim() === "") return [];
  const isThere = target !== undefined && target.trim() !== "";
  const fingerprint = fingerprintOf([source]);
  return [{ id: idOf(part), part, source, ...(isThere && { target }), fingerprint, of }];
}

function idOf(part: Part): string {
  if (part.kind === "body") return "body";
  if (part.kind === "block") return `body:${part.number}`;
  return tokenOf(part.field.replace(/\[(\d+)\]/g, "/$1"));
}

/** A text of the fields of a page. */
export function valueAt(value: unknown, field: string): string | undefined {
  let found = value;
  for (const key of field.split("."))
    found =
      typeof found === "object" && found !== null && Object.hasOwn(found, key)
        ? (found as Readonly<Record<string, unknown>>)[key]
        : undefined;
  return typeof found === "string" ? found : undefined;
}
