import { isCommentsFile } from "./comments.ts";
import type { Report } from "./fault.ts";
import { dataKinds, referenceNameOf } from "./kind-names.ts";
import { contentFolder, dataFolder, type SiteFiles } from "./read-site-files.ts";
import { type Reference, referenceKey } from "./reference.ts";
import { laterMarkdownFile, parseJsonFile, type SourceFile, type TextFile } from "./source-file.ts";
import type { ThingKind } from "./thing-kind.ts";

export const settingsFile = `${dataFolder}/site.json`;
export const navigationFile = `${dataFolder}/navigation.json`;
export const synonymsFile = `${dataFolder}/synonyms.json`;

/** The data files that are there once, beside those with one thing each. */
const singleFiles: readonly string[] = [settingsFile, navigationFile, synonymsFile];

/** The parsed files of a site, sorted by what they describe. */
export interface Sources {
  readonly settings?: SourceFile;
  readonly navigation?: SourceFile;
  /** Absent where a site says nothing of words. */
  readonly synonyms?: SourceFile;
  /** By the names in references to the kinds, and the ids of the things. */
  readonly things: ReadonlyMap<string, ReadonlyMap<string, SourceFile>>;
  /** The files of each page, by its id and their languages. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, SourceFile>>;
  /** The keys of all things that have a file, broken or not: a broken one is no reason for more faults. */
  readonly existing: ReadonlySet<string>;
  /** The paths of files, pictures among them, that are there and could not be read. */
  readonly unreadable: ReadonlySet<string>;
}

/** Parses the data files; reports files that nothing knows, and a missing one. */
export function parseData(
  files: SiteFiles,
  kinds: readonly ThingKind[],
  report: Report,
): Omit<Sources, "pages"> {
  const { unreadable } = files;
  const folders = new Map(
    dataKinds(kinds).map((kind) => [kind.data.folder, referenceNameOf(kind)] as const),
  );
  const things = new Map(
    [...folders.values()].map((kind) => [kind, new Map<string, SourceFile>()]),
  );
  const existing = new Set([...unreadable].flatMap((path) => keyOfDataFile(path, folders)));
  for (const file of files.data) {
    if (singleFiles.includes(file.path)) continue;
    const place = placeOf(file, folders, report);
    if (!place) continue;
    for (const key of keyOfDataFile(file.path, folders)) existing.add(key);
    const source = parseJsonFile(file, report);
    if (source) things.get(place.kind)?.set(place.id, source);
  }
  const settings = parseOne(settingsFile, files, report);
  const navigation = parseOne(navigationFile, files, report);
  const synonyms = parseOptional(synonymsFile, files, report);
  return {
    ...(settings && { settings }),
    ...(navigation && { navigation }),
    ...(synonyms && { synonyms }),
    things,
    existing,
    unreadable,
  };
}

/** The Markdown files of each page as they were read, by its id and their languages. */
export type PageTexts = ReadonlyMap<string, ReadonlyMap<string, TextFile>>;

/** Sorts the Markdown files by page, the pages by id; reports folders that are no language's. */
export function sortPageTexts(
  files: SiteFiles,
  {
    languages,
    kinds,
  }: { readonly languages: readonly string[]; readonly kinds: readonly ThingKind[] },
  report: Report,
): { readonly texts: PageTexts; readonly existing: ReadonlySet<string> } {
  const texts = new Map<string, Map<string, TextFile>>();
  const unreadable = [...files.unreadable].filter((path) => path.endsWith(".md"));
  const existing = new Set(unreadable.map((path) => keyOfPage(placeOfPage(path).id)));
  for (const file of files.content) {
    if (isCommentsFile(file) || isTextOfThing(file, kinds)) continue;
    const { language, id } = placeOfPage(file.path);
    if (!languages.includes(language)) {
      const values = { language, languages: languages.join(", ") };
      report({ severity: "error", file: file.path, code: "unknown-language-folder", values });
      continue;
    }
    existing.add(keyOfPage(id));
    if (!id.split("/").every(isFileName))
      report({ severity: "error", file: file.path, code: "bad-file-name", values: { id } });
    const ofPage = texts.get(id);
    if (ofPage) ofPage.set(language, file);
    else texts.set(id, new Map([[language, file]]));
  }
  const [original = ""] = languages;
  reportMissingOriginals(texts, { original, unreadable }, report);
  // By id: the order of the files depends on which languages a page has been translated into.
  return { texts: new Map([...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))), existing };
}

/** The files of pages as sources, for what is said of a page when the site is put together. */
export function pageSources(texts: PageTexts): Sources["pages"] {
  return new Map(
    [...texts].map(([id, files]) => [
      id,
      new Map([...files].map(([language, file]) => [language, laterMarkdownFile(file)])),
    ]),
  );
}

function reportMissingOriginals(
  texts: PageTexts,
  { original, unreadable }: { readonly original: string; readonly unreadable: readonly string[] },
  report: Report,
): void {
  for (const [id, files] of texts) {
    const path = `${contentFolder}/${original}/${id}.md`;
    const [translation] = files.values();
    if (files.has(original) || unreadable.includes(path) || !translation) continue;
    const values = { language: original, path };
    report({ severity: "error", file: translation.path, code: "missing-original", values });
  }
}

/** The language and the id of the page that a Markdown file belongs to. */
function placeOfPage(path: string): { readonly language: string; readonly id: string } {
  const [language = "", ...rest] = path.slice(contentFolder.length + 1).split("/");
  return { language, id: rest.join("/").replace(/\.md$/, "") };
}

function keyOfPage(id: string): string {
  return referenceKey({ kind: "page", id });
}

/** The file in which a thing stands, for messages; a page's is the one in the given language. */
export function sourceOf(
  sources: Sources,
  { kind, id }: Reference,
  language: string,
): SourceFile | undefined {
  if (kind === "page") return sources.pages.get(id)?.get(language);
  return sources.things.get(kind)?.get(id);
}

/** The kinds of things by the names of their folders. */
type Folders = ReadonlyMap<string, string>;

interface DataPlace {
  readonly kind: string;
  readonly id: string;
}

function placeOf(file: TextFile, folders: Folders, report: Report): DataPlace | undefined {
  const place = readDataPath(file.path, folders);
  if (!place) report({ severity: "error", file: file.path, code: "unknown-data-file", values: {} });
  else if (!isFileName(place.id))
    report({ severity: "error", file: file.path, code: "bad-file-name", values: { id: place.id } });
  return place;
}

function readDataPath(path: string, folders: Folders): DataPlace | undefined {
  const [, name = "", id] = /^_data\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  const kind = folders.get(name);
  return kind !== undefined && id !== undefined ? { kind, id } : undefined;
}

/** The key of the thing that a data file describes, if it is one of those. */
function keyOfDataFile(path: string, folders: Folders): readonly string[] {
  const place = readDataPath(path, folders);
  return place ? [`${place.kind}:${place.id}`] : [];
}

/** The name of a file becomes an id, and part of an address. */
function isFileName(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

function parseOne(path: string, files: SiteFiles, report: Report): SourceFile | undefined {
  const source = parseOptional(path, files, report);
  const isThere = files.data.some((file) => file.path === path) || files.unreadable.has(path);
  if (!isThere) report({ severity: "error", file: path, code: "missing-file", values: {} });
  return source;
}

function parseOptional(path: string, files: SiteFiles, report: Report): SourceFile | undefined {
  const file = files.data.find((candidate) => candidate.path === path);
  return file && parseJsonFile(file, report);
}

/** Markdown below such a folder is the text of a thing, and no page of the site. */
function isTextOfThing({ path }: TextFile, kinds: readonly ThingKind[]): boolean {
  return dataKinds(kinds).some(
    ({ data: { textFolder } }) =>
      textFolder !== undefined && textPlaceOf(path, textFolder) !== undefined,
  );
}

/** The language and the id of the thing whose text a Markdown file is; undefined for any other file. */
export function textPlaceOf(
  path: string,
  folder: string,
): { readonly language: string; readonly id: string } | undefined {
  const [language = "", first, ...rest] = path.slice(contentFolder.length + 1).split("/");
  if (first !== folder || rest.length === 0) return undefined;
  return { language, id: rest.join("/").replace(/\.md$/, "") };
}
