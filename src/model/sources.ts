import type { Report } from "./fault.ts";
import { type DataKind, dataKinds, referenceNameOf } from "./kind-names.ts";
import { areFileNames, type PageTexts, placeOfPage } from "./page-texts.ts";
import { parseWith } from "./parse-with.ts";
import type { Reference } from "./reference.ts";
import { rememberFor } from "./remember.ts";
import { contentFolder, dataFolder, type SiteFiles } from "./site-files.ts";
import { laterMarkdownFile, parseJsonFile, type SourceFile, type TextFile } from "./source-file.ts";
import type { ThingKind } from "./thing-kind.ts";
import { dataFileOfRecords, isRecordsFile, recordsSchema } from "./translation-record.ts";

export const settingsFile = `${dataFolder}/site.json`;
export const navigationFile = `${dataFolder}/navigation.json`;
const synonymsFile = `${dataFolder}/synonyms.json`;
export const checkSettingsFile = `${dataFolder}/check.json`;
export const redirectsFile = `${dataFolder}/redirects.json`;

/** The data files that are there once, beside those with one thing each. */
const singleFiles: readonly string[] = [
  settingsFile,
  navigationFile,
  synonymsFile,
  checkSettingsFile,
  redirectsFile,
];

/** The parsed files of a site, sorted by what they describe. */
export interface Sources {
  readonly settings?: SourceFile;
  readonly navigation?: SourceFile;
  /** Absent where a site says nothing of words. */
  readonly synonyms?: SourceFile;
  /** Absent where a site has decided nothing about the check. */
  readonly checks?: SourceFile;
  /** Absent where no page has had another address. */
  readonly redirects?: SourceFile;
  /** By the names in references to the kinds, and the ids of the things. */
  readonly things: ReadonlyMap<string, ReadonlyMap<string, SourceFile>>;
  /** The files of each page, as they were read, by its id and their languages. */
  readonly pages: PageTexts;
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
  const folders = new Map(dataKinds(kinds).map((kind) => [kind.data.folder, kind] as const));
  const things = new Map(
    [...folders.values()].map((kind) => [referenceNameOf(kind), new Map<string, SourceFile>()]),
  );
  const existing = new Set([...unreadable].flatMap((path) => keyOfDataFile(path, folders)));
  for (const file of files.data) {
    if (singleFiles.includes(file.path)) continue;
    if (isRecordsFile(file.path)) {
      checkRecords(file, files, report);
      continue;
    }
    const place = placeOf(file, folders, report);
    if (!place) continue;
    for (const key of keyOfDataFile(file.path, folders)) existing.add(key);
    const source = parseJsonFile(file, report);
    if (source) things.get(place.kind)?.set(place.id, source);
  }
  const settings = parseOne(settingsFile, files, report);
  const navigation = parseOne(navigationFile, files, report);
  const synonyms = parseOptional(synonymsFile, files, report);
  const checks = parseOptional(checkSettingsFile, files, report);
  const redirects = parseOptional(redirectsFile, files, report);
  return {
    ...(settings && { settings }),
    ...(navigation && { navigation }),
    ...(synonyms && { synonyms }),
    ...(checks && { checks }),
    ...(redirects && { redirects }),
    things,
    existing,
    unreadable,
  };
}

/** What is noted of translations is read by who asks for it; it must be there for a file that is. */
function checkRecords(file: TextFile, { data }: SiteFiles, report: Report): void {
  const source = parseJsonFile(file, report);
  if (source) parseWith(recordsSchema, source, report);
  const of = dataFileOfRecords(file.path);
  if (data.some(({ path }) => path === of)) return;
  report({ severity: "warning", file: file.path, code: "translations-of-nothing", values: { of } });
}

/** The file in which a thing stands, for messages; a page's is the one in the given language. */
export function sourceOf(
  sources: Sources,
  { kind, id }: Reference,
  language: string,
): SourceFile | undefined {
  if (kind !== "page") return sources.things.get(kind)?.get(id);
  const file = sources.pages.get(id)?.get(language);
  return file && laterMarkdownFile(file);
}

/** The file at a path, for messages about what stands in it. */
export function sourceAt(path: string, sources: Sources): SourceFile | undefined {
  if (path.startsWith(`${contentFolder}/`)) {
    const { language, id } = placeOfPage(path);
    return sourceOf(sources, { kind: "page", id }, language);
  }
  const { settings, navigation, redirects, things } = sources;
  const single = [settings, navigation, redirects].find((source) => source?.path === path);
  return single ?? thingsByPath(things).get(path);
}

const thingsByPath = rememberFor(
  (things: Sources["things"]): ReadonlyMap<string, SourceFile> =>
    new Map(
      [...things.values()].flatMap((files) =>
        [...files.values()].map((source) => [source.path, source] as const),
      ),
    ),
);

/** The kinds of things by the folders in which their files lie. */
type Folders = ReadonlyMap<string, DataKind>;

interface DataPlace {
  readonly kind: string;
  readonly id: string;
}

function placeOf(file: TextFile, folders: Folders, report: Report): DataPlace | undefined {
  const place = readDataPath(file.path, folders);
  if (!place) report({ severity: "error", file: file.path, code: "unknown-data-file", values: {} });
  else if (!areFileNames(place.id))
    report({ severity: "error", file: file.path, code: "bad-file-name", values: { id: place.id } });
  return place;
}

function readDataPath(path: string, folders: Folders): DataPlace | undefined {
  const [, name = "", id] = /^_data\/(.+)\/([^/]+)\.json$/.exec(path) ?? [];
  const kind = folders.get(name);
  if (kind === undefined || id === undefined) return undefined;
  const { onlyId = id } = kind.data;
  return id === onlyId ? { kind: referenceNameOf(kind), id } : undefined;
}

/** The key of the thing that a data file describes, if it is one of those. */
function keyOfDataFile(path: string, folders: Folders): readonly string[] {
  const place = readDataPath(path, folders);
  return place ? [`${place.kind}:${place.id}`] : [];
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
