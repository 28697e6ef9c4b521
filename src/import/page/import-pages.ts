import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "../../model/fault.ts";
import type { ThingKind } from "../../model/thing-kind.ts";
import { ImportError } from "../import-error.ts";
import { checkNew, writeNewFiles } from "../write-new-files.ts";
import { decodeText } from "./decode-text.ts";
import type { KnownContact } from "./find-contacts.ts";
import { findPictures, type NewPictures } from "./find-pictures.ts";
import type { Sources } from "./find-sources.ts";
import { addressKey } from "./find-target.ts";
import type { PageWords } from "./page-words.ts";
import { chooseKind, fileOfPage, placePage } from "./place-page.ts";
import { readPage } from "./read-page.ts";
import type { PlacedRemark } from "./remark.ts";
import { type Draft, type DraftWords, writeDrafts } from "./write-drafts.ts";

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
export async function importPages(given: PageImport): Promise<readonly ImportedPage[]> {
  const { sources, site, signal } = given;
  const kind = chooseKind(given.kind, site.kinds);
  const added: NewPictures = new Map();
  const drafts: Draft[] = [];
  const failed = new Map<string, ImportError>();
  for (const [index, source] of sources.files.entries()) {
    signal.throwIfAborted();
    try {
      drafts.push(await readDraft(source, { ...given, chosen: kind, drafts, added }));
    } catch (error) {
      failed.set(source, asImportError(error));
    }
    given.onPage(index + 1, sources.files.length);
  }
  const pages = writeDrafts(drafts, given, { added, failed });
  const done = new Map<string, ImportedPage>();
  const written = new Set<string>();
  for (const { draft, text, remarks } of pages) {
    const files = draft.pictures.files.filter(
      ({ path }) => added.has(nameOf(path)) && !written.has(path),
    );
    const all = [
      { path: draft.path, content: text },
      ...new Map(files.map((one) => [one.path, one])).values(),
    ];
    try {
      await writeNewFiles(site.root, all, signal);
      for (const { path } of all) written.add(path);
      done.set(draft.source, {
        source: draft.source,
        written: all.map(({ path }) => path),
        remarks,
      });
    } catch (error) {
      failed.set(draft.source, asImportError(error));
    }
  }
  return sources.files.map((source) => {
    const error = failed.get(source);
    return done.get(source) ?? { source, written: [], remarks: [], ...(error && { error }) };
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Only what an editor can mend is one of the results; all else ends the run. */
function asImportError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  throw error;
}

interface DraftReading extends PageImport {
  readonly chosen: ReturnType<typeof chooseKind>;
  readonly drafts: readonly Draft[];
  readonly added: NewPictures;
}

async function readDraft(source: string, reading: DraftReading): Promise<Draft> {
  const { sources, site, words, drafts, added } = reading;
  const file = join(sources.folder, source);
  const bytes = await readBytes(file, source);
  const { text, guessed } = decodeText(bytes, source);
  const { id, kind } = placePage(source, reading.chosen, { given: reading.id, kinds: site.kinds });
  const [original = "sv"] = site.languages;
  const page = readPage(text, source, {
    words,
    contacts: site.contacts,
    country: site.country,
    language: reading.language ?? original,
    canRefer: (stated) => languageOf(stated, reading) === original,
  });
  const language = languageOf(page.metadata.language, reading);
  const path = fileOfPage(language, id);
  const other = drafts.find((draft) => draft.path === path);
  if (other) throw new ImportError("same-page", source, { other: other.source });
  await checkNew(site.root, [path]);
  const pictures = await findPictures(
    page.blocks,
    { source: file, target: path },
    { root: site.root, folder: sources.folder, added },
  );
  const address = page.metadata.address && URL.parse(page.metadata.address);
  const told =
    guessed === undefined ? [] : [{ code: "encoding", values: { encoding: guessed } } as const];
  const remarks = [...told, ...page.remarks];
  const key = address ? addressKey(address) : undefined;
  return {
    source,
    id,
    kind,
    language,
    path,
    page: { ...page, remarks },
    pictures,
    ...(key && { key }),
  };
}

async function readBytes(file: string, source: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    const detail = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    throw new ImportError("unreadable-file", source, { detail }, { cause });
  }
}

/** The language that was asked for, or the one of the site that the page states, or the first. */
function languageOf(stated: string | undefined, { language, site }: PageImport): string {
  if (language !== undefined) return language;
  const [base] = stated?.toLowerCase().split(/[-_]/) ?? [];
  return site.languages.find((one) => one.toLowerCase() === base) ?? site.languages[0] ?? "sv";
}
