import { isCommentsFile } from "./comments.ts";
import type { Fault, Report } from "./fault.ts";
import { dataKinds } from "./kind-names.ts";
import { referenceKey } from "./reference.ts";
import { lastAnswer, rememberFor } from "./remember.ts";
import { contentFolder, type SiteFiles } from "./site-files.ts";
import type { TextFile } from "./source-file.ts";
import type { ThingKind } from "./thing-kind.ts";

/** The Markdown files of each page as they were read, by its id and their languages. */
export type PageTexts = ReadonlyMap<string, ReadonlyMap<string, TextFile>>;

/** The Markdown files of a site by page, and the keys of all pages that have one. */
interface SortedTexts {
  readonly texts: PageTexts;
  readonly existing: ReadonlySet<string>;
}

/** What decides which files are those of pages. */
interface SortedBy {
  readonly languages: readonly string[];
  readonly kinds: readonly ThingKind[];
}

/** Sorts the Markdown files by page, the pages by id; reports folders that are no language's. */
export function sortPageTexts(
  files: SiteFiles,
  { languages, kinds }: SortedBy,
  report: Report,
): SortedTexts {
  const { sorted, faults } = lastSorted(files)([kinds, ...languages], () => {
    const found: Fault[] = [];
    const texts = sortTexts(files, { languages, kinds }, (fault) => found.push(fault));
    return { sorted: texts, faults: found };
  });
  for (const fault of faults) report(fault);
  return sorted;
}

const lastSorted = rememberFor((_files: SiteFiles) =>
  lastAnswer<{ readonly sorted: SortedTexts; readonly faults: readonly Fault[] }>(),
);

function sortTexts(files: SiteFiles, { languages, kinds }: SortedBy, report: Report): SortedTexts {
  const texts = new Map<string, Map<string, TextFile>>();
  const unreadable = [...files.unreadable].filter((path) => path.endsWith(".md"));
  const existing = new Set(unreadable.map((path) => keyOfPage(placeOfPage(path).id)));
  const foldersOfThings = new Set(dataKinds(kinds).map(({ data }) => data.textFolder));
  for (const file of files.content) {
    const { language, id, folder, hasGoodName, isOfComments } = placeOfText(file);
    if (isOfComments || (folder !== undefined && foldersOfThings.has(folder))) continue;
    if (!languages.includes(language)) {
      const values = { language, languages: languages.join(", ") };
      report({ severity: "error", file: file.path, code: "unknown-language-folder", values });
      continue;
    }
    if (!hasGoodName)
      report({ severity: "error", file: file.path, code: "bad-file-name", values: { id } });
    const ofPage = texts.get(id);
    if (ofPage) ofPage.set(language, file);
    else texts.set(id, new Map([[language, file]]));
  }
  for (const id of texts.keys()) existing.add(keyOfPage(id));
  const [original = ""] = languages;
  reportMissingOriginals(texts, { original, unreadable }, report);
  // By id: the order of the files depends on which languages a page has been translated into.
  const ids = [...texts.keys()].sort();
  return { texts: new Map(ids.map((id) => [id, texts.get(id) ?? new Map()])), existing };
}

/** What the path of a Markdown file says of it. */
const placeOfText = rememberFor((file: TextFile) => {
  const { language, id } = placeOfPage(file.path);
  const end = id.indexOf("/");
  return {
    language,
    id,
    /** The folder in which it lies: Markdown in some is the text of things, and no page of the site. */
    folder: end < 0 ? undefined : id.slice(0, end),
    hasGoodName: areFileNames(id),
    isOfComments: isCommentsFile(file),
  };
});

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
export function placeOfPage(path: string): { readonly language: string; readonly id: string } {
  const inside = path.slice(contentFolder.length + 1);
  const end = inside.indexOf("/");
  if (end < 0) return { language: inside, id: "" };
  return { language: inside.slice(0, end), id: inside.slice(end + 1).replace(/\.md$/, "") };
}

function keyOfPage(id: string): string {
  return referenceKey({ kind: "page", id });
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

/** The name of a file becomes an id, and part of an address. */
const fileName = "[a-z0-9]+(?:-[a-z0-9]+)*";
const fileNames = new RegExp(`^${fileName}(?:/${fileName})*$`);

/** Whether a file may be called so, or lie so below folders. */
export function areFileNames(names: string): boolean {
  return fileNames.test(names);
}
