import { pathOnHost } from "../../model/base-path.ts";
import type { HostTable } from "./host-table.ts";

/** An address as it stands in a header (RFC 3986): what it has of other letters is encoded, once. */
export function addressFor(address: string): string {
  const { href, origin } = new URL(address, "http://host");
  return origin === "http://host" ? href.slice(origin.length) : href;
}

/** The language of an address of the site; undefined where it says none. */
export function languageOfPath(
  address: string,
  { languages }: Pick<HostTable, "languages">,
): string | undefined {
  return languages.find((language) => address.startsWith(`/${language}/`));
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
