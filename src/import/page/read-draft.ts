import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImportError } from "../import-error.ts";
import { checkNew } from "../write-new-files.ts";
import { decodeText } from "./decode-text.ts";
import { findPictures, type NewPictures } from "./find-pictures.ts";
import { addressKey } from "./find-target.ts";
import type { PageImport } from "./import-pages.ts";
import { type chooseKind, fileOfPage, placePage } from "./place-page.ts";
import { readPage } from "./read-page.ts";
import type { Draft } from "./write-drafts.ts";

interface DraftReading extends PageImport {
  readonly chosen: ReturnType<typeof chooseKind>;
  readonly drafts: readonly Draft[];
  readonly added: NewPictures;
}

/**
 * Reads a file and finds where its page is to stand, and its pictures.
 * @throws ImportError when there can be no page of it
 */
export async function readDraft(source: string, reading: DraftReading): Promise<Draft> {
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
