import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { listFiles } from "./built-site.ts";
import { parsePage } from "./html-page.ts";

/** Something in a built site that leads beside the site: it would be found on another host alone. */
export interface LinkBeside {
  readonly file: string;
  readonly target: string;
}

/** Where a site is to stand: `https://www.example.org` and `/pr-12/`. */
export interface BuiltPlace {
  readonly origin: string;
  readonly basePath: string;
}

/**
 * What is packed, and names the pages of the search from the folder in which it lies itself; and what others
 * have written, which loads its parts by their place beside it.
 */
const notRead =
  /^admin\/scripts\/|^pagefind\/.*\.js$|\.(?:pf_[a-z]+|pagefind|png|jpg|webp|woff2|webm|pdf|wasm)$/;

/**
 * Reads every file of a built site, and gives whatever in it names a place on the host of the site that is not
 * below its path: from the root of the host (`/sv/`), or with the host (`https://www.example.org/sv/`).
 */
export async function linksBeside(
  folder: string,
  place: BuiltPlace,
): Promise<readonly LinkBeside[]> {
  const files = (await listFiles(folder)).filter((file) => !notRead.test(file));
  return files.flatMap((file) => {
    // RFC 5545, 3.1: long lines of calendars go on in the next one.
    const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n ", "");
    return [...targetsIn(file, text), ...wholeTargetsIn(text, place)]
      .filter((target) => isBeside(target, place))
      .map((target) => ({ file, target }));
  });
}

function isBeside(target: string, { origin, basePath }: BuiltPlace): boolean {
  if (/^\/\//.test(target)) return false;
  const path = target.startsWith(`${origin}/`) ? target.slice(origin.length) : target;
  return path.startsWith("/") && !path.startsWith(basePath);
}

/** What is named with the host. */
function wholeTargetsIn(text: string, { origin }: BuiltPlace): readonly string[] {
  return [...text.matchAll(new RegExp(`${RegExp.escape(origin)}/[^\\s"'<>\\\\]*`, "g"))].map(
    ([target]) => target,
  );
}

function targetsIn(file: string, text: string): readonly string[] {
  const read = readers[extname(file)] ?? readers[file];
  return read ? read(text) : [];
}

const readers: Readonly<Record<string, (text: string) => readonly string[]>> = {
  ".html": inHtml,
  ".xml": inMarkup,
  ".svg": inMarkup,
  ".css": (text) => first(text, /(?:url\(\s*|@import\s+)["']?([^"')\s]+)/g),
  ".js": inScript,
  _headers: (text) => first(text, /^(\/\S*)/gm),
  _redirects: (text) => text.split(/\s+/),
};

/** Every attribute of every element, whatever it is called: what begins with a slash is an address. */
function inHtml(html: string): readonly string[] {
  const { elements } = parsePage("", html);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  return [
    ...attributes.map(({ value }) => value),
    ...attributes
      .filter(({ name }) => /srcset$/.test(name))
      .flatMap(({ value }) => value.split(/,\s+/)),
    ...attributes.flatMap(({ value }) => first(value, /^\d+;\s*url=(.*)$/g)),
  ];
}

/** Of a feed, also the HTML of its entries. */
function inMarkup(xml: string): readonly string[] {
  return first(xml, /\s(?:href|src|xlink:href)=(?:"|&quot;)([^"&]*)/g);
}

function inScript(code: string): readonly string[] {
  return first(
    code,
    /(?:\bimport\s*\(?\s*|\bfrom\s*|\bfetch\(|\bWorker\(|\bEventSource\(|\bURL\(|\.(?:href|src|action)\s*=\s*|\.assign\(|\.replace\(\s*)["'`](\/[^"'`]*)/g,
  );
}

function first(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, target = ""]) => target);
}
