import { addressOnSite, pathOnHost } from "../../model/base-path.ts";
import type { BuiltSite } from "../built-site.ts";
import { decodedPath } from "../decoded-path.ts";
import { fileOfAddress } from "../page-address.ts";
import type { PageFacts } from "../page-facts.ts";

/** Finds what a built site has at addresses, as its pages and files write them. */
export interface SiteAddresses {
  /**
   * The address from the root of the site, without query and fragment. Undefined for what is elsewhere
   * or no address.
   * @param from the address of the page or file that names it
   */
  readonly own: (target: string, from?: string) => string | undefined;
  readonly pageAt: (target: string, from?: string) => PageFacts | undefined;
  /** Whether a page or a file is there. True for what is elsewhere: nobody can know here. */
  readonly exists: (target: string, from?: string) => boolean;
}

/** Stands for the origin of a site that nowhere says its own. */
const anyOrigin = "http://site.invalid";

/** Where a site is published, it says in the canonical addresses of its pages: most of them are right. */
export function siteAddresses({ pages, files, basePath }: BuiltSite): SiteAddresses {
  const origins = pages.flatMap(({ canonical }) => URL.parse(canonical ?? "")?.origin ?? []);
  const origin = commonest(origins) ?? anyOrigin;
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const own = (target: string, from = "/") => {
    const url = URL.parse(target, origin + pathOnHost(from, basePath));
    const address = url?.origin === origin ? addressOnSite(url.pathname, basePath) : undefined;
    return address && decodedPath(address);
  };
  const pageAt = (target: string, from?: string) => byAddress.get(own(target, from) ?? "");
  const exists = (target: string, from?: string) => {
    const address = own(target, from);
    return address === undefined || files.has(fileOfAddress(address));
  };
  return { own, pageAt, exists };
}

/** What stands most often in a list. */
export function commonest(values: readonly string[]): string | undefined {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
