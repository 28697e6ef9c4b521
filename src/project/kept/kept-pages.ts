import { hash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { PageMemory } from "../../model/page-memory.ts";
import type { TextFile } from "../../model/source-file.ts";
import { type FileInState, laterFiles, type StateOf, statesOf } from "../known/file-states.ts";
import { cacheFolder } from "./cache-folder.ts";
import { nameOfSite } from "./kept-file.ts";
import { DamagedFile, openPieces, writePieces } from "./kept-pieces.ts";
import {
  isUnpacked,
  type PackedPage,
  type PackedPages,
  packPages,
  unpackPages,
} from "./packed-pages.ts";

/** Where the pages of sites are kept. */
export const keptPagesFolder = join(cacheFolder, "pages");

type Texts = ReadonlyMap<string, TextFile>;

interface KeptPage extends PackedPage {
  /** The files themselves, once they have been seen. */
  texts?: Texts;
}

/** A memory of pages that outlives the program. */
export interface KeptPages extends PageMemory {
  /** The files of pages, as far as their states are known: they are read when they are asked for. */
  readonly files: () => readonly FileInState[];
  /**
   * Writes what is worth it to the disk.
   * @param stateOf a file that is in its state still need not be read the next time
   */
  readonly save: (stateOf?: StateOf) => void;
  /** Forgets all pages, also those on the disk. */
  readonly forget: () => void;
  /** Nothing can be read after this that has not been. */
  readonly close: () => void;
}

/** Fewer pages than this are read in the time that it takes to look for what was kept of them. */
const worthKeeping = 200;

/** A file is written anew when more than one page in so many is not in it. */
const worthWriting = 50;

/**
 * Opens what is kept of the pages of a site. It may be deleted at any time; a file that is not whole,
 * or of another version of the generator, is as none. Two builds at once each write a whole file.
 * @param folder where such files are kept
 * @param root the folder of the site
 * @param isForAll whether all pages will be looked at: then the whole file is read at once. Otherwise what
 *   a page says is read when it is asked for, which may throw `DamagedFile`
 */
export function openKeptPages(folder: string, root: string, isForAll = true): KeptPages {
  const file = join(folder, `${nameOfSite(root)}.pages`);
  const before = readKeptPages(file, isForAll || replacesNoOpenFiles);
  let circumstances = before?.circumstances;
  let pages = new Map<string, KeptPage>(before?.pages);
  const used = new Set<string>();
  let unwritten = 0;
  let areStatesWritten = false;
  return {
    files: () => [...pages].flatMap(([id, page]) => filesInState(id, page, root)),
    begin: (given) => {
      used.clear();
      if (given === circumstances) return;
      circumstances = given;
      pages = new Map();
    },
    recall: (id, texts) => {
      const known = pages.get(id);
      if (!known || !isOf(known, texts)) return undefined;
      used.add(id);
      return known.read;
    },
    keep: (id, texts, read) => {
      used.add(id);
      unwritten += 1;
      pages.set(id, { digest: digestOf(texts), states: {}, read, texts });
    },
    save: (stateOf) => {
      for (const id of pages.keys()) if (!used.has(id)) pages.delete(id);
      if (pages.size < worthKeeping) return;
      // A program that goes on need not look for them again: files that change are read in it.
      if (stateOf && !areStatesWritten) unwritten += countMoved(pages, stateOf);
      areStatesWritten = true;
      if (unwritten * worthWriting < pages.size) return;
      const packed = packPages({ circumstances, pages: worthPacking(pages, stateOf) });
      writePieces(file, packed.head, packed.pieces);
      unwritten = 0;
    },
    forget: () => {
      rmSync(file, { force: true });
      pages = new Map();
    },
    close: () => before?.close(),
  };
}

/** Where a file that is open cannot be replaced, none is left open. */
const replacesNoOpenFiles = process.platform === "win32";

function readKeptPages(
  file: string,
  isWhole: boolean,
): (PackedPages & { readonly close: () => void }) | undefined {
  const kept = openPieces(file);
  if (!kept) return undefined;
  if (!isWhole) return { ...unpackPages(kept), close: kept.close };
  try {
    return { ...unpackPages({ head: kept.head, read: kept.read, isWhole }), close: () => {} };
  } catch (error) {
    if (error instanceof DamagedFile) return undefined;
    throw error;
  } finally {
    kept.close();
  }
}

/** Those that come back from the disk as they were, in the states in which their files are. */
function worthPacking(
  pages: ReadonlyMap<string, KeptPage>,
  stateOf: StateOf | undefined,
): ReadonlyMap<string, PackedPage> {
  const plain = [...pages].filter(([, { read }]) => isUnpacked(read) || isPlain(read));
  if (!stateOf) return new Map(plain);
  return new Map(
    plain.map(([id, page]) => [id, { ...page, states: statesOf(page.texts, stateOf) }]),
  );
}

/** How many pages are not kept in the states in which their files are. */
function countMoved(pages: ReadonlyMap<string, KeptPage>, stateOf: StateOf): number {
  const hasMoved = ({ texts, states }: KeptPage) =>
    Object.entries(statesOf(texts, stateOf)).some(([name, state]) => states[name] !== state);
  return [...pages.values()].filter(hasMoved).length;
}

/** The files of a page that are in a known state; it is known as theirs. */
function filesInState(id: string, page: KeptPage, root: string): readonly FileInState[] {
  const files = laterFiles(id, page.states, root);
  if (files.length > 0) page.texts = new Map(files.map(({ language, file }) => [language, file]));
  return files;
}

function isOf(known: KeptPage, texts: Texts): boolean {
  if (known.texts && isSame(known.texts, texts)) return true;
  if (known.digest !== digestOf(texts)) return false;
  known.texts = texts;
  return true;
}

function isSame(seen: Texts, texts: Texts): boolean {
  if (seen === texts) return true;
  if (seen.size !== texts.size) return false;
  for (const [language, file] of texts) if (seen.get(language) !== file) return false;
  return true;
}

function digestOf(texts: Texts): string {
  return hash(
    "sha256",
    [...texts].map(([language, { text }]) => `${language}\0${text}`).join("\0"),
  );
}

/** True for what comes back from the disk as it was: a kind of a body's own may hold other things. */
function isPlain(value: unknown): boolean {
  if (typeof value === "function" || typeof value === "symbol") return false;
  if (typeof value !== "object" || value === null) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isKnown = prototype === Object.prototype || prototype === Array.prototype;
  return isKnown && Object.values(value).every(isPlain);
}
