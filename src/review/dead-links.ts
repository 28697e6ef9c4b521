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

/**
 * Finds the links of a built site that lead nowhere, down to the fragment. Links to other sites are not
 * followed.
 * @param origin the address of the site on the web: links that are written with it stay on it too
 */
export async function findDeadLinks(
  side: ReviewSide,
  origin: string,
): Promise<readonly DeadLink[]> {
  const all = await listAddresses(side.folder);
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const textAt = (address: string): PageText =>
    readPageText(readFileSync(fileAt(side.folder, address), "utf8"));
  const idsAt = (address: string): ReadonlySet<string> | undefined => {
    if (!known.has(address))
      known.set(address, /(?:\/|\.html)$/.test(address) ? textAt(address).ids : undefined);
    return known.get(address);
  };
  const isDead = (target: string, page: string): boolean => {
    const url = ownUrl(target, page, origin);
    if (!url) return false;
    const place = fileOf(url.pathname, side);
    if (place === undefined) return true;
    const id = decode(url.hash.slice(1));
    // What begins so is no id but a part of the text, or means the top of a page.
    if (id === "" || id === "top" || id.startsWith(":~:")) return false;
    return idsAt(place)?.has(id) === false;
  };
  return all.flatMap((page) =>
    textAt(page)
      .links.filter(({ target }) => isDead(target, page))
      .map((link) => ({ page, ...link })),
  );
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
