import { readFileSync } from "node:fs";
import { withSingleSpaces } from "../audit/html/elements.ts";
import { fileAt } from "../audit/memory/file-digests.ts";
import { addressOnSite } from "../model/base-path.ts";
import { listPages } from "./site-files.ts";
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
 * @param address that of the site on the web: links that are written with it stay on it too
 */
export async function findDeadLinks(
  { before, after, earlier }: Sides,
  address: string,
): Promise<DeadLinks> {
  const [old, now] = [followerOf(before, address), followerOf(after, address)];
  const dead: { before: DeadLink[]; after: DeadLink[] } = { before: [], after: [] };
  for (const page of await listPages(after.folder)) {
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

/** Pages are read without being parsed, which would take ten times as long. All attributes are quoted. */
const linkInHtml = /<a\s[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs;
const idInHtml = /\sid="([^"]*)"/g;

function followerOf({ folder, digestOf }: ReviewSide, site: string): Follower {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const htmlAt = (address: string) => readFileSync(fileAt(folder, address), "utf8");
  const idsAt = (address: string): ReadonlySet<string> | undefined => {
    if (!known.has(address))
      known.set(address, /(?:\/|\.html)$/.test(address) ? idsIn(htmlAt(address)) : undefined);
    return known.get(address);
  };
  return {
    linksOf: (page) => linksIn(htmlAt(page)).map((link) => ({ page, ...link })),
    isDead: ({ target, page }) => {
      const url = ownUrl(target, page, site);
      if (!url) return false;
      const place = fileOf(url.pathname, digestOf);
      if (place === undefined) return true;
      const id = decode(url.hash.slice(1));
      // What begins so is no id but a part of the text, or means the top of a page.
      if (id === "" || id === "top" || id.startsWith(":~:")) return false;
      return idsAt(place)?.has(id) === false;
    },
  };
}

/** Each address once. */
function linksIn(html: string): readonly Pick<DeadLink, "target" | "text">[] {
  const links = new Map<string, string>();
  for (const [, target = "", content = ""] of html.matchAll(linkInHtml))
    if (!links.has(target)) links.set(target, content);
  return [...links].map(([target, content]) => ({
    target: textIn(target),
    text: withSingleSpaces(textIn(content.replaceAll(/<[^>]*>/g, ""))),
  }));
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(idInHtml)].map(([, id = ""]) => textIn(id)));
}

const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The letters that a renderer of HTML escapes, as they were. */
function textIn(html: string): string {
  return html.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (found) => references[found] ?? found);
}

/** Both sides are built for the top of a host; who writes a link with the host writes the path of the site too. */
function ownUrl(target: string, page: string, site: string): URL | undefined {
  const base = new URL(page, site);
  if (!URL.canParse(target, base)) return undefined;
  const url = new URL(target, base);
  if (url.origin !== base.origin) return undefined;
  if (!/^(?:https?:)?\/\//i.test(target)) return url;
  const address = addressOnSite(url.pathname, new URL(site).pathname);
  return address === undefined ? undefined : new URL(address + url.hash, base);
}

/** The address of what is served at a path; hosts find a folder without the slash at its end too. */
function fileOf(pathname: string, digestOf: ReviewSide["digestOf"]): string | undefined {
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
