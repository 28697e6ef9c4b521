import { slugify } from "../../i18n/slug.ts";
import { problemOfLinkTarget, schemeOf } from "../../markdown/link-target.ts";
import { excerpt, type RemarkCode } from "./remark.ts";

/** What is known of the pages that links may lead to. */
export interface KnownPages {
  /** The ids of the pages of this run, by their files as the page may name them. */
  readonly byFile: (path: string) => string | undefined;
  /** Those of this run by the address that they had, as `addressKey` writes it. */
  readonly byAddress: (key: string) => string | undefined;
  /** Those of the site by the last part of their address, where only one has it. */
  readonly byName: (name: string) => string | undefined;
}

/** Where a page stands whose links are followed. */
export interface LinkSource {
  /** The path of its file, relative to the folder that is imported. */
  readonly file: string;
  /** The address that it had, and what its links are relative to. */
  readonly address?: string;
  readonly base?: string;
  /** The host of the site that pages are imported into. */
  readonly siteHost?: string;
}

/** A link as it is written in Markdown, or none, and what is to be said of it. */
export interface FoundTarget {
  readonly target?: string;
  readonly code?: RemarkCode;
}

const documents = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|zip|csv)(?:$|[?#])/i;

/** Finds where a link of an imported page leads on the site. */
export function findTarget(href: string, from: LinkSource, pages: KnownPages): FoundTarget {
  const given = [...href]
    .filter((sign) => !/\p{Cc}/u.test(sign))
    .join("")
    .trim();
  if (/^#?(?:top)?$/i.test(given)) return {};
  if (given.startsWith("#")) return { code: "fragment-link" };
  const scheme = schemeOf(given);
  if (scheme === "mailto" || scheme === "tel") return reached(scheme, given);
  if (scheme !== undefined && !/^https?$/.test(scheme)) return { code: "refused-link" };
  const local = scheme === undefined ? localPath(given, from.file) : undefined;
  const ofFile = local === undefined ? undefined : pages.byFile(local);
  if (ofFile !== undefined) return { target: `page:${ofFile}` };
  return findOnWeb(given, from, pages);
}

function reached(scheme: "mailto" | "tel", given: string): FoundTarget {
  const rest = given.slice(scheme.length + 1);
  const target =
    scheme === "tel"
      ? `tel:${decoded(rest).replace(/\(0\)|[^\d+]/g, "")}`
      : `mailto:${decoded(rest).trim()}`;
  const isSound = problemOfLinkTarget(target) === undefined && !/[\s()<>]/.test(target);
  return isSound ? { target: escapeTarget(target) } : { code: "refused-link" };
}

function findOnWeb(given: string, from: LinkSource, pages: KnownPages): FoundTarget {
  const url = URL.parse(given, addressBase(from));
  if (!url || !/^https?:$/.test(url.protocol))
    return { code: documents.test(given) ? "document-link" : "dead-link" };
  const id = pages.byAddress(addressKey(url));
  if (id !== undefined) return { target: `page:${id}` };
  const own = from.address === undefined ? undefined : URL.parse(from.address)?.host;
  const isOwn = url.host === own || url.host === from.siteHost;
  const named =
    isOwn && !documents.test(url.pathname) ? pages.byName(lastName(url.pathname)) : undefined;
  if (named !== undefined) return { target: `page:${named}`, code: "link-guessed" };
  const target = escapeTarget(url.href);
  if (problemOfLinkTarget(target) !== undefined) return { code: "refused-link" };
  if (url.host !== own) return { target };
  return { target, code: documents.test(url.pathname) ? "document-link" : "old-address" };
}

function addressBase({ base, address }: LinkSource): string | undefined {
  if (base === undefined) return address;
  return URL.parse(base, address)?.href ?? address;
}

/** The path of a file beside the page, without what leads to a part of it. */
function localPath(given: string, file: string): string | undefined {
  if (given.startsWith("/")) return undefined;
  const [path = ""] = given.split(/[?#]/);
  const parts = [...file.split("/").slice(0, -1)];
  for (const part of decoded(path).split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address as it is compared: pages have the same one with and without a stroke at the end. */
export function addressKey({ host, pathname }: URL): string {
  const path = decoded(pathname).replace(/\/(?:index|default)\.(?:html?|aspx)$/i, "/");
  return `${host.replace(/^www\./, "")}${path.replace(/\/+$/, "")}`.toLowerCase();
}

/** The last part of an address as the name of a page, without what systems add to it. */
export function lastName(path: string): string {
  const [name = ""] = decoded(path).replace(/\/+$/, "").split("/").slice(-1);
  return slugify(name.replace(/(?:\.\d)?(?:\.[0-9a-f]{10,})?\.(?:html?|aspx|php)$/i, ""));
}

/** An address as it may stand in the brackets of a link, and in a table. */
function escapeTarget(target: string): string {
  return target
    .replace(/[()[\]{}|\\`^<>"*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, "&amp;");
}

/** What a remark on a link says of it. */
export function linkValues(href: string, text: string): Readonly<Record<string, string>> {
  return { target: excerpt(href), text: excerpt(text) };
}
