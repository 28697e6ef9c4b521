import { readFileSync } from "node:fs";
import { listAddresses } from "../audit/browser/list-addresses.ts";
import { fileAt } from "../audit/memory/file-digests.ts";
import { leadsOn, readPageText } from "./page-text.ts";
import type { ReviewSide } from "./site-of-review.ts";

/** Which pages two sides of a review have, by address. Pages that only lead on to others are none. */
export interface FoundPages {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** From the address before to the one after. */
  readonly moved: ReadonlyMap<string, string>;
  /** On both sides. */
  readonly same: readonly string[];
  /** How many there are after. */
  readonly all: number;
}

/**
 * Finds which pages have come, gone and moved. A page has moved when the content knows it by the same key,
 * when an old address leads on to it, or when its text is that of a page that has gone.
 */
export async function findPages(before: ReviewSide, after: ReviewSide): Promise<FoundPages> {
  const [old, now] = (await Promise.all([before, after].map(pagesOf))) as [Found, Found];
  const gone = old.pages.filter((address) => !now.isPage(address));
  const come = now.pages.filter((address) => !old.isPage(address));
  const moved = movedPages(gone, come, { before, after });
  const places = new Set(moved.values());
  return {
    added: come.filter((address) => !places.has(address)),
    removed: gone.filter((address) => !moved.has(address)),
    moved,
    same: now.pages.filter(old.isPage),
    all: now.pages.length,
  };
}

interface Found {
  readonly pages: readonly string[];
  readonly isPage: (address: string) => boolean;
}

async function pagesOf(side: ReviewSide): Promise<Found> {
  const all = await listAddresses(side.folder);
  const pages = all.filter((address) => !leadsOn(htmlAt(side, address)));
  const known = new Set(pages);
  return { pages, isPage: (address) => known.has(address) };
}

function htmlAt({ folder }: ReviewSide, address: string): string {
  return readFileSync(fileAt(folder, address), "utf8");
}

function movedPages(
  gone: readonly string[],
  come: readonly string[],
  { before, after }: { readonly before: ReviewSide; readonly after: ReviewSide },
): ReadonlyMap<string, string> {
  const free = new Set(come);
  const moved = new Map<string, string>();
  const match = (placeOf: (address: string) => string | undefined) => {
    for (const address of gone) {
      const place = moved.has(address) ? undefined : placeOf(address);
      if (place === undefined || !free.has(place)) continue;
      moved.set(address, place);
      free.delete(place);
    }
  };
  const byKey = new Map(come.map((address) => [keyOf(after, address), address] as const));
  match((address) => byKey.get(keyOf(before, address)));
  match((address) => placeAfter(after, address));
  const byText = new Map([...free].map((address) => [textOf(after, address), address] as const));
  match((address) => byText.get(textOf(before, address)));
  return moved;
}

/** A page that the content does not know is the same as no other. */
function keyOf({ origins }: ReviewSide, address: string): string {
  return origins?.get(address)?.key ?? address;
}

/** Where the address of a page that has gone leads now. */
function placeAfter(side: ReviewSide, address: string): string | undefined {
  if (side.digestOf(address) === "") return undefined;
  const [, target] =
    /http-equiv="?refresh"?\s+content="0;\s*url=([^"]+)"/i.exec(htmlAt(side, address)) ?? [];
  return target;
}

function textOf(side: ReviewSide, address: string): string {
  const { language, main } = readPageText(htmlAt(side, address));
  return JSON.stringify([language, main.map(({ text }) => text)]);
}
