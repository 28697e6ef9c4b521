import { lineStartsOf } from "../checks/line-starts.ts";
import type { Range } from "../checks/passage.ts";
import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import { isMarkdown } from "../model/fragments.ts";
import { isReference, referenceKey } from "../model/reference.ts";
import type { Site } from "../model/site.ts";
import type { TextFile } from "../model/source-file.ts";
import { checkSettingsFile } from "../model/sources.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import { type FieldPath, findField } from "./rename-fields.ts";
import type { Passage } from "./rename-passage.ts";
import { placesOf } from "./rename-places.ts";
import { targetsOf } from "./rename-read.ts";
import {
  type Renewing,
  renewAddress,
  renewField,
  renewRuleFile,
  renewTarget,
  type Target,
} from "./rename-targets.ts";

/** A part of a file that names what is called something else. */
export type FoundPassage = readonly [file: TextFile, passage: Passage];

/** The files of a site by their paths, and the kinds that it may hold. */
export interface Sought {
  readonly files: ReadonlyMap<string, TextFile>;
  readonly kinds: readonly ThingKind[];
}

/** The parts of a site that name what is called something else. */
export function* passagesOf(
  site: Site,
  { files, kinds }: Sought,
  renewing: Renewing,
): Generator<FoundPassage> {
  for (const place of placesOf(site, kinds)) {
    const file = files.get(place.file);
    if (!file) continue;
    if ("body" in place) yield* passageOfBody(file, place, renewing);
    else yield* passagesOfValue({ file, renewing }, place.value, place.path);
  }
  yield* passagesOfRules(site, files, renewing);
}

interface Within {
  readonly file: TextFile;
  readonly renewing: Renewing;
}

function* passagesOfValue(
  within: Within,
  value: unknown,
  path: FieldPath,
): Generator<FoundPassage> {
  const { file, renewing } = within;
  if (isReference(value)) {
    if (renewing.names.has(referenceKey(value)))
      yield* passageOfField(file, path, (text) => renewField(text, value, renewing));
  } else if (isMarkdown(value)) yield* passageOfMarkdown(within, value, path);
  else if (typeof value === "string") {
    if (renewAddress(value, renewing) !== value)
      yield* passageOfField(file, path, (text) => renewAddress(text, renewing));
  } else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* passagesOfValue(within, inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** What follows from other things (a successor) is a part of a thing, and stands in no file. */
function* passageOfField(
  file: TextFile,
  path: FieldPath,
  renew: (text: string) => string,
): Generator<FoundPassage> {
  const field = findField(file, path);
  if (!field) return;
  const read = (text: string): readonly Target[] => {
    const value = field.valueOf(text);
    return value === undefined ? [] : [{ type: "field", text: value }];
  };
  yield [file, { range: field.range, read, renew: ({ text }) => renew(text) }];
}

function* passageOfMarkdown(
  { file, renewing }: Within,
  value: MarkdownDocument,
  path: FieldPath,
): Generator<FoundPassage> {
  const renew = (target: Target) => renewTarget(target, file.path, renewing);
  const field = namesWhatChanges(value, renew) ? findField(file, path) : undefined;
  if (!field) return;
  const read = (text: string) => targetsOf(field.valueOf(text) ?? "");
  yield [file, { range: field.range, read, renew }];
}

function* passageOfBody(
  file: TextFile,
  { body, bodyLine }: { readonly body: MarkdownDocument; readonly bodyLine: number },
  renewing: Renewing,
): Generator<FoundPassage> {
  const renew = (target: Target) => renewTarget(target, file.path, renewing);
  if (!namesWhatChanges(body, renew)) return;
  yield [file, { range: rangeOf(file, body, bodyLine), read: targetsOf, renew }];
}

function rangeOf(file: TextFile, { source }: MarkdownDocument, bodyLine: number): Range {
  const starts = lineStartsOf(file);
  const place = (line: number) => starts[line - 1] ?? file.text.length;
  return { start: place(bodyLine), end: place(bodyLine + source.split("\n").length) };
}

/** What is known of a text from when it was read saves reading it once more. */
function namesWhatChanges(
  { references, pictures }: MarkdownDocument,
  renew: (target: Target) => string,
): boolean {
  const links = references.map(({ kind, target }): Target => {
    return { type: kind === "link" ? "link" : "contact_card", text: target };
  });
  const images = pictures.map(({ target }): Target => ({ type: "image", text: target }));
  return [...links, ...images].some((target) => renew(target) !== target.text);
}

/** What a body has decided about the rules of the check may be about single files and folders. */
function* passagesOfRules(
  { checks }: Site,
  files: ReadonlyMap<string, TextFile>,
  { paths }: Renewing,
): Generator<FoundPassage> {
  const file = files.get(checkSettingsFile);
  const renew = (name: string) => renewRuleFile(name, paths, [...files.keys()]);
  for (const [index, { files: names = [] }] of checks.rules.entries())
    for (const at of names.keys())
      if (file) yield* passageOfField(file, ["rules", index, "files", at], renew);
}
