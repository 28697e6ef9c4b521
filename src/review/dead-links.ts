import { readFileSync } from "node:fs";
import { listAddresses } from "../audit/browser/list-addresses.ts";
import { fileAt } from "../audit/memory/file-digests.ts";
import { type PageText, readPageText } from "./page-text.ts";
import type { ReviewSide } from "./site-of-review.ts";

/** A link to something that the site has not. */
export interface DeadLink {
  readonly page: string;
  readonly text: string;
  /** As it is written. */
  readonly target: string;
}

/** Which links lead nowhere on both sides of a review. */
export interface DeadLinks {
  readonly before: readonly DeadLink[];
  readonly after: readonly DeadLink[];
}

interface Sides {
  readonly before: ReviewSide;
  readonly after: ReviewSide;
  /** The addresses that pages had, by those that they have. */
  readonly earlier: ReadonlyMap<string, string>;
}

/**
 * Finds the links of pages that lead nowhere, down to the fragment, on the pages of the side that comes after
 * and on the same ones before. Links to other sites are not followed. A page that is the same on both sides
 * is read once.
 * @param origin the address of the site on the web: links that are written with it stay on it too
 */
export async function findDeadLinks(
  { before, after, earlier }: Sides,
  origin: string,
): Promise<DeadLinks> {
  const [old, now] = [followerOf(before, origin), followerOf(after, origin)];
  const dead: { before: DeadLink[]; after: DeadLink[] } = { before: [], after: [] };
  for (const page of await listAddresses(after.folder)) {
    const place = earlier.get(page) ?? page;
    const links = now.linksOf(page);
    dead.after.push(...links.filter(now.isDead));
    if (before.digestOf(place) === "") continue;
    const isSame = place === page && before.digestOf(page) === after.digestOf(page);
    dead.before.push(...(isSame ? links : old.linksOf(place)).filter(old.isDead));
  }
  return dead;
}

/** Follows the links of a side. */
interface Follower {
  readonly linksOf: (page: string) => readonly DeadLink[];
  readonly isDead: (link: DeadLink) => boolean;
}

function followerOf(side: ReviewSide, origin: string): Follower {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const textAt = (address: string): PageText =>
    readPageText(readFileSync(fileAt(side.folder, address), "utf8"));
  const idsAt = (address: string): ReadonlySet<string> | undefined => {
    if (!known.has(address))
      known.set(address, /(?:\/|\.html)$/.test(address) ? textAt(address).ids : undefined);
    return known.get(address);
  };
  return {
    linksOf: (page) => textAt(page).links.map((link) => ({ page, ...link })),
    isDead: ({ target, page }) => {
      const url = ownUrl(target, page, origin);
      if (!url) return false;
      const place = fileOf(url.pathname, side);
      if (place === undefined) return true;
      const id = decode(url.hash.slice(1));
      // What begins so is no id but a part of the text, or means the top of a page.
      if (id === "" || id === "top" || id.startsWith(":~:")) return false;
      return idsAt(place)?.has(id) === false;
    },
  };
}

function ownUrl(target: string, page: string, origin: string): URL | undefined {
  const base = new URL(page, origin);
  if (!URL.canParse(target, base)) return undefined;
  const url = new URL(target, base);
  return url.origin === base.origin ? url : undefined;
}

/** The address of what is served at a path; hosts find a folder without the slash at its end too. */
function fileOf(pathname: string, { digestOf }: ReviewSide): string | undefined {
  const path = decode(pathname);
  return [path, `${path}/`, `${path}.html`].find((place) => digestOf(place) !== "");
}

/** What cannot be decoded is looked for as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
