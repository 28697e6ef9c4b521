import { isCommentsFile } from "./comments.ts";
import type { Report } from "./fault.ts";
import { contentFolder, dataFolder, type SiteFiles } from "./read-site-files.ts";
import { type Reference, referenceKey } from "./reference.ts";
import { parseJsonFile, parseMarkdownFile, type SourceFile, type TextFile } from "./source-file.ts";

export const settingsFile = `${dataFolder}/site.json`;
export const navigationFile = `${dataFolder}/navigation.json`;
export const synonymsFile = `${dataFolder}/synonyms.json`;

/** The data files that are there once, beside those with one thing each. */
const singleFiles: readonly string[] = [settingsFile, navigationFile, synonymsFile];

/** The folders below `_data` that hold one thing a file, and its kind: all but alerts are referred to by it. */
export const thingFolders = {
  organisations: "organisation",
  contacts: "contact",
  priorities: "priorities",
  programmes: "programme",
  events: "event",
  documents: "document",
  plans: "plan",
  alerts: "alert",
  glossary: "term",
} as const;

export type ThingFolder = keyof typeof thingFolders;

/** The parsed files of a site, sorted by what they describe. */
export interface Sources {
  readonly settings?: SourceFile;
  readonly navigation?: SourceFile;
  /** Absent where a site says nothing of words. */
  readonly synonyms?: SourceFile;
  readonly things: Readonly<Record<ThingFolder, ReadonlyMap<string, SourceFile>>>;
  /** The files of each page, by its id and their languages. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, SourceFile>>;
  /** The keys of all things that have a file, broken or not: a broken one is no reason for more faults. */
  readonly existing: ReadonlySet<string>;
  /** The paths of files, pictures among them, that are there and could not be read. */
  readonly unreadable: ReadonlySet<string>;
}

/** Parses the data files; reports files that nothing knows, and a missing one. */
export function parseData(files: SiteFiles, report: Report): Omit<Sources, "pages"> {
  const { unreadable } = files;
  const things: Record<ThingFolder, Map<string, SourceFile>> = {
    organisations: new Map(),
    contacts: new Map(),
    priorities: new Map(),
    programmes: new Map(),
    events: new Map(),
    documents: new Map(),
    plans: new Map(),
    alerts: new Map(),
    glossary: new Map(),
  };
  const existing = new Set([...unreadable].flatMap(keyOfDataFile));
  for (const file of files.data) {
    if (singleFiles.includes(file.path)) continue;
    const place = placeOf(file, report);
    if (!place) continue;
    for (const key of keyOfDataFile(file.path)) existing.add(key);
    const source = parseJsonFile(file, report);
    if (source) things[place.folder].set(place.id, source);
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

/** Parses the Markdown files and sorts them by page; reports folders that are no language's. */
export function parsePages(
  files: SiteFiles,
  languages: readonly string[],
  report: Report,
): { readonly pages: Sources["pages"]; readonly existing: ReadonlySet<string> } {
  const pages = new Map<string, Map<string, SourceFile>>();
  const unreadable = [...files.unreadable].filter((path) => path.endsWith(".md"));
  const existing = new Set(unreadable.map((path) => keyOfPage(placeOfPage(path).id)));
  for (const file of files.content) {
    if (isCommentsFile(file) || isDocumentText(file)) continue;
    const { language, id } = placeOfPage(file.path);
    if (!languages.includes(language)) {
      const values = { language, languages: languages.join(", ") };
      report({ severity: "error", file: file.path, code: "unknown-language-folder", values });
      continue;
    }
    existing.add(keyOfPage(id));
    if (!id.split("/").every(isFileName))
      report({ severity: "error", file: file.path, code: "bad-file-name", values: { id } });
    const source = parseMarkdownFile(file, report);
    if (source) pages.set(id, new Map(pages.get(id)).set(language, source));
  }
  const [original = ""] = languages;
  reportMissingOriginals(pages, { files, original }, report);
  // By id: the order of the files depends on which languages a page has been translated into.
  const sorted = [...pages].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { pages: new Map(sorted), existing };
}

function reportMissingOriginals(
  pages: Sources["pages"],
  { files, original }: { files: SiteFiles; original: string },
  report: Report,
): void {
  const paths = new Set([...files.content.map(({ path }) => path), ...files.unreadable]);
  for (const [id, translations] of pages) {
    const path = `${contentFolder}/${original}/${id}.md`;
    const [translation] = translations.values();
    if (paths.has(path) || !translation) continue;
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
  const folder = (Object.keys(thingFolders) as ThingFolder[]).find(
    (name) => thingFolders[name] === kind,
  );
  return folder && sources.things[folder].get(id);
}

interface DataPlace {
  readonly folder: ThingFolder;
  readonly id: string;
}

function placeOf(file: TextFile, report: Report): DataPlace | undefined {
  const place = readDataPath(file.path);
  if (!place) report({ severity: "error", file: file.path, code: "unknown-data-file", values: {} });
  else if (!isFileName(place.id))
    report({ severity: "error", file: file.path, code: "bad-file-name", values: { id: place.id } });
  return place;
}

function readDataPath(path: string): DataPlace | undefined {
  const [, name, id] = /^_data\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  const folder = (Object.keys(thingFolders) as ThingFolder[]).find((known) => known === name);
  return folder && id !== undefined ? { folder, id } : undefined;
}

/** The key of the thing that a data file describes, if it is one of those. */
function keyOfDataFile(path: string): readonly string[] {
  const place = readDataPath(path);
  return place ? [`${thingFolders[place.folder]}:${place.id}`] : [];
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

/** Markdown below `documents` is the text of a document, page by page, and no page of the site. */
export function isDocumentText({ path }: Pick<TextFile, "path">): boolean {
  return /^src\/content\/[^/]+\/documents\//.test(path);
}
