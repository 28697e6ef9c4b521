import type { Fault } from "../../model/fault.ts";
import type { ThingKind } from "../../model/thing-kind.ts";
import { ImportError } from "../import-error.ts";
import { type NewFile, writeNewFiles } from "../write-new-files.ts";
import type { KnownContact } from "./find-contacts.ts";
import type { NewPictures } from "./find-pictures.ts";
import type { Sources } from "./find-sources.ts";
import type { PageWords } from "./page-words.ts";
import { chooseKind } from "./place-page.ts";
import { readDraft } from "./read-draft.ts";
import type { PlacedRemark } from "./remark.ts";
import {
  type CheckedPage,
  type Draft,
  type DraftWords,
  type Results,
  writeDrafts,
} from "./write-drafts.ts";

/** What the import must know of the site. */
export interface ImportSite {
  readonly root: string;
  /** The default one first. */
  readonly languages: readonly string[];
  readonly country: string;
  readonly today: string;
  readonly host?: string;
  readonly kinds: readonly ThingKind[];
  readonly contacts: readonly KnownContact[];
  /** The ids of the site's pages by the last parts of their addresses, where only one has it. */
  readonly byName: ReadonlyMap<string, string>;
  /** The paths of its texts. */
  readonly existing: ReadonlySet<string>;
  /** The errors that the site would have with more files, and had not. */
  readonly faultsWith: (
    texts: readonly { readonly path: string; readonly text: string }[],
    pictures: NewPictures,
  ) => readonly Fault[];
}

/** How pages are imported. */
export interface PageImport {
  readonly sources: Sources;
  readonly site: ImportSite;
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
  readonly words: PageWords;
  /** What pages are told in their language, where they have no words of their own. */
  readonly draftWords: (language: string) => DraftWords;
  readonly describe: (fault: Fault) => string;
  readonly onPage: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** What became of a file: a page, or the reason why there is none. */
export interface ImportedPage {
  readonly source: string;
  /** The files that were written, the page first. */
  readonly written: readonly string[];
  readonly remarks: readonly PlacedRemark[];
  readonly error?: ImportError;
}

/** Makes pages of saved pages and texts: each whole or not at all, and nothing that breaks the site. */
export async function importPages(run: PageImport): Promise<readonly ImportedPage[]> {
  const failed = new Map<string, ImportError>();
  const added: NewPictures = new Map();
  const drafts = await readDrafts(run, { added, failed });
  const pages = writeDrafts(drafts, run, { added, failed });
  // From here on nothing takes long: what is interrupted has written nothing.
  run.signal.throwIfAborted();
  const done = await writePages(pages, run.site.root, { added, failed });
  return run.sources.files.map((source) => {
    const error = failed.get(source);
    return done.get(source) ?? { source, written: [], remarks: [], ...(error && { error }) };
  });
}

async function readDrafts(run: PageImport, { added, failed }: Results): Promise<readonly Draft[]> {
  const { files } = run.sources;
  const chosen = chooseKind(run.kind, run.site.kinds);
  const drafts: Draft[] = [];
  for (const [index, source] of files.entries()) {
    run.signal.throwIfAborted();
    try {
      drafts.push(await readDraft(source, { ...run, chosen, drafts, added }));
    } catch (error) {
      failed.set(source, asImportError(error));
    }
    run.onPage(index + 1, files.length);
  }
  return drafts;
}

/** Each page is written with the pictures that no page before it has brought. */
async function writePages(
  pages: readonly CheckedPage[],
  root: string,
  { added, failed }: Results,
): Promise<ReadonlyMap<string, ImportedPage>> {
  const done = new Map<string, ImportedPage>();
  const written = new Set<string>();
  const { signal } = new AbortController();
  for (const { draft, text, remarks } of pages) {
    const { source, path, pictures } = draft;
    const isNew = (file: NewFile) => added.has(nameOf(file.path)) && !written.has(file.path);
    const needed = new Map(pictures.files.filter(isNew).map((file) => [file.path, file]));
    const files = [{ path, content: text }, ...needed.values()];
    try {
      await writeNewFiles(root, files, signal);
      const paths = files.map((file) => file.path);
      for (const one of paths) written.add(one);
      done.set(source, { source, written: paths, remarks });
    } catch (error) {
      failed.set(source, asImportError(error));
    }
  }
  return done;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Only what an editor can mend is one of the results; all else ends the run. */
function asImportError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  throw error;
}
