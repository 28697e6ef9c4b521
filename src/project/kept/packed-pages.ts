import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";
import type { Linked, LinkedPlace } from "../../model/linked.ts";
import { knowLinks, linkedPage } from "../../model/linked-page.ts";
import type { ReadPage } from "../../model/load-page.ts";
import type { Page, PageTranslation } from "../../model/page.ts";
import type { States } from "../known/file-states.ts";
import type { KeptPieces, Piece } from "./kept-pieces.ts";

/** What is kept of a page. */
export interface PackedPage {
  /** Of its files. */
  readonly digest: string;
  /** The states of its files by language, as far as they are known. */
  readonly states: States;
  readonly read: ReadPage;
}

/** What was read of pages, and under which circumstances. */
export interface PackedPages {
  readonly circumstances: string | undefined;
  readonly pages: ReadonlyMap<string, PackedPage>;
}

/** Most of what is kept of a page, of which little is asked for. */
interface Rest {
  /** What it says, by language. */
  readonly texts: Readonly<Record<string, Text>>;
  /** Its single links. */
  readonly places: readonly LinkedPlace[];
}

type Text = Pick<PageTranslation, "preamble" | "body">;

/** A page without the rest, which lies elsewhere. */
interface BarePage {
  readonly page: Omit<Page, "translations">;
  readonly translations: Readonly<Record<string, Omit<PageTranslation, "preamble" | "body">>>;
  /** What it leads to. */
  readonly links: Omit<Linked, "by" | "mentions" | "places">;
}

/** What is read of a page before anybody asks for the rest. */
interface Head extends Omit<PackedPage, "read"> {
  readonly id: string;
  readonly faults: ReadPage["faults"];
  readonly bare?: BarePage;
  /** Where the rest lies. */
  readonly piece: Piece;
}

interface Parts {
  readonly bare: BarePage;
  /** The rest, as bytes. When somebody has asked for it, these are made anew: they are not kept twice. */
  rest: () => Buffer;
}

/** Pages as they were unpacked. */
const unpacked = new WeakMap<Page, Parts>();

/** Pages in a head that is read at once, and in pieces that are read when they are asked for. */
export interface Packed {
  readonly head: Buffer;
  readonly pieces: readonly Buffer[];
}

/** Packs pages, which must be plain data. */
export function packPages({ circumstances, pages }: PackedPages): Packed {
  const pieces: Buffer[] = [];
  const heads: Head[] = [];
  let start = 0;
  for (const [id, { digest, states, read }] of pages) {
    const { page, faults } = read;
    const parts = page && (unpacked.get(page) ?? partsOf(page));
    const rest = parts?.rest() ?? Buffer.alloc(0);
    const piece: Piece = { start, size: rest.length, checksum: crc32(rest) };
    heads.push({ id, digest, states, faults, ...(parts && { bare: parts.bare }), piece });
    pieces.push(rest);
    start += rest.length;
  }
  return { head: serialize({ circumstances, heads }), pieces };
}

/** What pages are unpacked from: all of it at once, or what they say when it is asked for. */
interface Unpacking extends Pick<KeptPieces, "head" | "read"> {
  readonly isWhole?: boolean;
}

/** Unpacks pages. */
export function unpackPages({ head, read, isWhole = false }: Unpacking): PackedPages {
  const { circumstances, heads } = deserialize(head) as {
    readonly circumstances: string | undefined;
    readonly heads: readonly Head[];
  };
  const pages = new Map<string, PackedPage>();
  for (const { id, digest, states, faults, bare, piece } of heads) {
    const bytes = isWhole ? read(piece) : undefined;
    const page = bare && pageOf({ bare, rest: () => bytes ?? read(piece) });
    pages.set(id, { digest, states, read: { ...(page && { page }), faults } });
  }
  return { circumstances, pages };
}

/** Whether a page is as it was unpacked. */
export function isUnpacked({ page }: ReadPage): boolean {
  return page !== undefined && unpacked.has(page);
}

function partsOf(page: Page): Parts {
  const { translations, ...others } = page;
  const all = Object.entries(translations);
  const texts = all.map(([language, { preamble, body }]) => [language, { preamble, body }]);
  const bare = all.map(([language, { preamble: _preamble, body: _body, ...rest }]) => [
    language,
    rest,
  ]);
  const { named, isElaborate, addresses, places } = linkedPage(page);
  return {
    bare: {
      page: others,
      translations: Object.fromEntries(bare) as BarePage["translations"],
      links: { named, isElaborate, addresses },
    },
    rest: () => serialize({ texts: Object.fromEntries(texts), places: places() } as Rest),
  };
}

function pageOf(parts: Parts): Page {
  const { page: others, translations: bare, links } = parts.bare;
  let known: Rest | undefined;
  const rest = () => {
    if (known) return known;
    const read = deserialize(parts.rest()) as Rest;
    known = read;
    parts.rest = () => serialize(read);
    return read;
  };
  const translations: Record<string, PageTranslation> = {};
  for (const [language, translation] of Object.entries(bare))
    translations[language] = withLaterText(translation, () => rest().texts[language]);
  const page = { ...others, translations } as Page;
  unpacked.set(page, parts);
  knowLinks(page, { ...links, places: () => rest().places });
  return page;
}

function withLaterText(
  translation: BarePage["translations"][string],
  text: () => Text | undefined,
): PageTranslation {
  return {
    ...translation,
    get preamble() {
      return text()?.preamble;
    },
    get body() {
      return textOrBug(text()).body;
    },
  };
}

function textOrBug(text: Text | undefined): Text {
  if (!text) throw new Error("a page was kept without one of its texts");
  return text;
}
