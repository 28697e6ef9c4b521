import { hash } from "node:crypto";
import { join } from "node:path";
import type { ReadPage } from "../model/load-page.ts";
import type { PageMemory } from "../model/page-memory.ts";
import type { TextFile } from "../model/source-file.ts";
import { cacheFolder } from "./cache-folder.ts";
import { nameOfSite, readKept, writeKept } from "./kept-file.ts";

/** Where the pages of sites are kept. */
export const keptPagesFolder = join(cacheFolder, "pages");

type Texts = ReadonlyMap<string, TextFile>;

interface KeptPage {
  readonly digest: string;
  readonly read: ReadPage;
  /** The files themselves, once they have been seen. */
  texts?: Texts;
}

/** A memory of pages that outlives the program. */
export interface KeptPages extends PageMemory {
  /** Writes what is worth it to the disk. */
  readonly save: () => void;
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
 */
export function openKeptPages(folder: string, root: string): KeptPages {
  const file = join(folder, `${nameOfSite(root)}.pages`);
  let { circumstances, pages } = readKept<Kept>(file) ?? nothing();
  const used = new Set<string>();
  let unwritten = 0;
  return {
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
      pages.set(id, { digest: digestOf(texts), read, texts });
    },
    save: () => {
      for (const id of pages.keys()) if (!used.has(id)) pages.delete(id);
      if (pages.size < worthKeeping || unwritten * worthWriting < pages.size) return;
      writeKept(file, plainPart({ circumstances, pages }));
      unwritten = 0;
    },
  };
}

interface Kept {
  readonly circumstances: string | undefined;
  readonly pages: Map<string, KeptPage>;
}

const nothing = (): Kept => ({ circumstances: undefined, pages: new Map() });

/** What can come back from the disk as it was, without what was noted beside it. */
function plainPart({ circumstances, pages }: Kept): Kept {
  const plain = [...pages].filter(([, { read }]) => isPlain(read));
  return {
    circumstances,
    pages: new Map(plain.map(([id, { digest, read }]) => [id, { digest, read }])),
  };
}

function isOf(known: KeptPage, texts: Texts): boolean {
  if (known.texts?.size === texts.size) {
    const { texts: seen } = known;
    if ([...texts].every(([language, file]) => seen.get(language) === file)) return true;
  }
  if (known.digest !== digestOf(texts)) return false;
  known.texts = texts;
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
