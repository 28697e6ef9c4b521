import { pathOnHost } from "../../model/base-path.ts";
import { pathOfAddress } from "../../model/redirects.ts";
import type { HostTable } from "./host-table.ts";

/** An address as it stands in a header (RFC 3986): what it has of other letters is encoded, once. */
export function addressFor(address: string): string {
  const { href, origin } = new URL(address, "http://host");
  const whole = origin === "http://host" ? href.slice(origin.length) : href;
  return whole.replaceAll(/[{}]/g, encodeURIComponent);
}

/** What a host answers with one page, from the root of the site. */
export interface AnsweredAlike {
  /** The file of the page: `/sv/borta/index.html`. */
  readonly page: string;
  /** A folder is asked for with its slash, without it, and by the name of its page. */
  readonly addresses: readonly string[];
}

/** The addresses that a host takes for one at which nothing is any more, and the page that says so. */
export function goneAlike(address: string): AnsweredAlike {
  const page = `/${pathOfAddress(address)}`;
  const [folder, rest] = page.split(/index\.html$/);
  if (folder === undefined || rest === undefined) return { page, addresses: [page] };
  return { page, addresses: [folder, folder.slice(0, -1), page] };
}

/**
 * The languages that have a page of their own for what is missing: none where the site has one language, whose
 * page is that for all addresses.
 */
export function languagesOfMissing(languages: readonly string[]): readonly string[] {
  return languages.length > 1 ? languages : [];
}

/** The path on the host of the page that says, in a language or in all, that there is no such page. */
export function notFoundPage(
  language: string | undefined,
  { basePath }: Pick<HostTable, "basePath">,
): string {
  return pathOnHost(language === undefined ? "/404.html" : `/${language}/404.html`, basePath);
}
