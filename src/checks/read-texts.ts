import { fieldName } from "../model/fault.ts";
import { silentFields } from "../model/localized-fields.ts";
import { contentFolder } from "../model/site-files.ts";
import {
  laterMarkdownFile,
  parseJsonFile,
  type SourceFile,
  type TextFile,
} from "../model/source-file.ts";
import type { FileCircumstances } from "./check-file.ts";
import { lineStartsOf } from "./line-starts.ts";
import type { Passage, Range, Role, Text } from "./passage.ts";
import { readMarkdown } from "./read-markdown.ts";

/** What is known of the site of a file. */
type Around = Pick<FileCircumstances, "languages" | "kinds">;

/** The texts that readers meet in a file of a site. */
export function readTextsOf(file: TextFile, around: Around): readonly Text[] {
  return file.path.endsWith(".json")
    ? [...textsOfData(file, around)]
    : textsOfContent(file, around);
}

/** The fields of a Markdown file that say something to readers, and what they are to them. */
const spokenFields: ReadonlyMap<string, Role> = new Map([
  ["title", "title"],
  ["preamble", "paragraph"],
  ["alt", "alt"],
  ["caption", "caption"],
]);

const languageFolder = new RegExp(`^${contentFolder}/([^/]+)/.+\\.md$`);

/** The fields and the text of a Markdown file; none where it lies in no language of the site. */
function textsOfContent(file: TextFile, { languages, kinds }: Around): readonly Text[] {
  const [, language] = languageFolder.exec(file.path) ?? [];
  if (language === undefined || !languages.includes(language)) return [];
  const source = laterMarkdownFile(file);
  const fields = [...spokenStrings(source.value)].map(({ path, value, role, caption }) =>
    textOfField({ file, source, path, value, role, language, kinds, caption }),
  );
  return [...fields, textOfBody(file, source, { language, kinds })];
}

function textOfBody(
  file: TextFile,
  { body }: SourceFile,
  { language, kinds }: Pick<Field, "language" | "kinds">,
): Text {
  const { text: source = "", line = 1 } = body ?? {};
  const starts = lineStartsOf(file);
  const rangeOf = ([from, to]: readonly [number, number]): Range => ({
    start: starts[line - 1 + from] ?? file.text.length,
    end: starts[line - 1 + to] ?? file.text.length,
  });
  const range = { start: starts[line - 1] ?? file.text.length, end: file.text.length };
  const read = readMarkdown({ source, language, kinds, rangeOf, plainRole: "paragraph" });
  return { file, language, range, ...read };
}

interface SpokenString {
  readonly path: readonly PropertyKey[];
  readonly value: string;
  readonly role: Role;
  readonly caption?: string | undefined;
}

function* spokenStrings(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<SpokenString> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
    const role = spokenFields.get(key);
    const caption = key === "alt" && "caption" in value ? String(value.caption) : undefined;
    if (typeof inner === "string" && role) yield { path: innerPath, value: inner, role, caption };
    else yield* spokenStrings(inner, innerPath);
  }
}

/** The texts of a data file that have a value for each language. */
function* textsOfData(file: TextFile, { languages, kinds }: Around): Generator<Text> {
  const source = parseJsonFile(file, () => {});
  if (!source) return;
  for (const { path, value, role, caption } of localizedStrings(source.value, languages))
    yield textOfField({
      file,
      source,
      path,
      value,
      role,
      language: String(path.at(-1)),
      kinds,
      caption,
    });
}

function* localizedStrings(
  value: unknown,
  languages: readonly string[],
  path: readonly PropertyKey[] = [],
  caption?: Readonly<Record<string, unknown>>,
): Generator<SpokenString> {
  if (typeof value !== "object" || value === null || silentFields.has(path.at(-1) ?? "")) return;
  const entries = Object.entries(value);
  const isLocalized =
    entries.length > 0 &&
    entries.every(([key, inner]) => languages.includes(key) && typeof inner === "string");
  const role = spokenFields.get(String(path.at(-1))) ?? "field";
  for (const [key, inner] of entries) {
    const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
    const beside = "caption" in value ? value.caption : undefined;
    if (isLocalized)
      yield {
        path: innerPath,
        value: String(inner),
        role,
        ...(role === "alt" && { caption: captionIn(caption, key) }),
      };
    else
      yield* localizedStrings(
        inner,
        languages,
        innerPath,
        beside as Readonly<Record<string, unknown>> | undefined,
      );
  }
}

function captionIn(
  caption: Readonly<Record<string, unknown>> | undefined,
  language: string,
): string | undefined {
  const text = caption?.[language];
  return typeof text === "string" ? text : undefined;
}

interface Field extends SpokenString {
  readonly file: TextFile;
  readonly source: SourceFile;
  readonly language: string;
  readonly kinds: readonly string[];
}

/** A field, whose words stand somewhere between its beginning and the next field. */
function textOfField({ file, source, path, value, role, language, kinds, caption }: Field): Text {
  const starts = lineStartsOf(file);
  const { line, column } = source.locate(path);
  const start = (starts[line - 1] ?? 0) + column - 1;
  const range = { start, end: endOfField(file, start) };
  const field = fieldName(path);
  const read = readMarkdown({
    source: value,
    language,
    kinds,
    field,
    rangeOf: () => range,
    plainRole: role,
  });
  const passages = read.passages.map(
    (passage): Passage => (caption === undefined ? passage : { ...passage, caption }),
  );
  return { file, language, range, field, ...read, passages };
}

/** In JSON the text ends with its quotation mark; in front matter where the next field begins. */
function endOfField({ path, text }: TextFile, start: number): number {
  const rest = text.slice(start);
  const end = path.endsWith(".json")
    ? /^"(?:[^"\\]|\\.)*"\s*:\s*"(?:[^"\\]|\\.)*"/.exec(rest)?.[0].length
    : endOfYaml(rest);
  return start + (end ?? rest.length);
}

/** The lines of a YAML field are those that are further in than its name, and empty ones. */
function endOfYaml(rest: string): number {
  const lines = rest.split("\n");
  const next = lines.findIndex((line, index) => index > 0 && /^\s*[\w-]+:(?:\s|$)|^---/.test(line));
  const own = next < 0 ? lines : lines.slice(0, next);
  return own.join("\n").length;
}
