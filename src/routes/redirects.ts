import { type Fault, type FaultCode, fieldName } from "../model/fault.ts";
import { pathOfAddress, type Redirect } from "../model/redirects.ts";
import { rememberForBoth } from "../model/remember.ts";
import { defaultLanguage, type Site } from "../model/site.ts";
import type { SiteFiles } from "../model/site-files.ts";
import { parseJsonFile } from "../model/source-file.ts";
import { redirectsFile } from "../model/sources.ts";
import type { FieldPath } from "../model/thing-kind.ts";
import { faultOfAddress } from "./check-addresses.ts";
import { urlOf } from "./links.ts";
import type { RouteTable } from "./route.ts";
import { withHeld } from "./with-held.ts";

/** An old address that leads on, and the address that it leads to. */
export interface PlannedRedirect {
  readonly from: string;
  /** From the root of the built site: `sv/gammal/index.html`. */
  readonly path: string;
  /** On this site (`/sv/ny/`), or with its host. */
  readonly url: string;
  /** That of the old address, or the default one where it says none. */
  readonly language: string;
}

/** The old addresses of a site, in the order of its file. */
export const plannedRedirects = rememberForBoth(
  (site: Site, table: RouteTable): readonly PlannedRedirect[] =>
    site.redirects.redirects.map(({ from, to }) => {
      const language = languageOf(from, site);
      const url = typeof to === "string" ? to : urlOf(to, language, table);
      return { from, path: pathOfAddress(from), url, language };
    }),
);

/** An address of what was removed for good, where a page that says so is to be written. */
export type RemovedAddress = Pick<PlannedRedirect, "path" | "language">;

/** The addresses of which the content says that what stood there was removed for good. */
export function removedAddresses(site: Site): readonly RemovedAddress[] {
  return site.redirects.gone.map((address) => ({
    path: pathOfAddress(address),
    language: languageOf(address, site),
  }));
}

/** All addresses at which nothing is any more: those, and the pages that were taken away by a day. */
export function goneAddresses(site: Site, { routes }: RouteTable): readonly string[] {
  return [
    ...routes.filter(({ life }) => life?.state === "gone").map(({ url }) => url),
    ...site.redirects.gone,
  ];
}

function languageOf(address: string, site: Site): string {
  const [, first = ""] = address.split("/");
  return site.settings.languages.includes(first) ? first : defaultLanguage(site);
}

/** Pages outside the route table. */
const pagesOutside: readonly string[] = ["index.html", "404.html"];

/** Old addresses that a page has, gone or not, or will have, and those that lead to an address that no page has. */
export function checkRedirects(
  table: RouteTable,
  site: Site,
  { data }: Pick<SiteFiles, "data">,
): readonly Fault[] {
  const file = data.find(({ path }) => path === redirectsFile);
  const source = file && parseJsonFile(file, () => {});
  const { redirects, gone } = site.redirects;
  const tell = (path: FieldPath, fault: FaultOfAddress): Fault => ({
    ...{ file: redirectsFile, ...source?.locate(path), field: fieldName(path) },
    ...fault,
  });
  const taken = (address: string, code: FaultCode): readonly FaultOfAddress[] =>
    isOfPage(address, table, site) ? [{ severity: "error", code, values: { value: address } }] : [];
  return [
    ...redirects.flatMap(({ from, to }, index) => [
      ...taken(from, "redirect-from-page").map((fault) =>
        tell(["redirects", index, "from"], fault),
      ),
      ...leadsWrong(to, table, site).map((fault) => tell(["redirects", index, "to"], fault)),
    ]),
    ...gone.flatMap((address, index) =>
      taken(address, "gone-from-page").map((fault) => tell(["gone", index], fault)),
    ),
  ];
}

type FaultOfAddress = Pick<Fault, "severity" | "code" | "values">;

/** What is wrong with an address on the site to which an old one leads; that it has such a heading, it may. */
function leadsWrong(to: Redirect["to"], table: RouteTable, site: Site): readonly FaultOfAddress[] {
  if (typeof to !== "string" || !to.startsWith("/")) return [];
  const [target = ""] = to.split("#");
  const fault = faultOfAddress({ target, own: undefined }, table, site);
  return fault ? [fault] : [];
}

function isOfPage(address: string, shown: RouteTable, site: Site): boolean {
  const { settings } = site;
  const { byUrl } = withHeld(shown, site).table;
  const path = pathOfAddress(address);
  const isOutside =
    pagesOutside.includes(path) || settings.languages.some((one) => path === `${one}/404.html`);
  return byUrl.has(`/${path.replace(/index\.html$/, "")}`) || isOutside;
}
