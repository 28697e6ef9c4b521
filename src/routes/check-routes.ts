import { leadsToAttachment } from "../markdown/attachment.ts";
import type { Fault } from "../model/fault.ts";
import { dataKinds } from "../model/kind-names.ts";
import { type Address, addressesIn } from "../model/linked.ts";
import { linkedPage } from "../model/linked-page.ts";
import type { Site } from "../model/site.ts";
import { settingsFile } from "../model/sources.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import { thingsOfKind } from "../model/things-of-kind.ts";
import { filesOf } from "./history.ts";
import type { Route, RouteTable } from "./route.ts";

/** Two pages at one address: the second would silently take the place of the first. */
export function checkRoutes(table: RouteTable, site: Site): readonly Fault[] {
  if (table.byUrl.size === table.routes.length) return [];
  const firsts = new Map(table.routes.toReversed().map((route) => [route.url, route]));
  return table.routes.flatMap((route): Fault[] => {
    const first = firsts.get(route.url);
    if (first === undefined || first === route) return [];
    const { url, language } = route;
    const [file, other] = [fileOf(route, site), fileOf(first, site)];
    // The addresses of the parts of a site are made of the words of its language alone.
    if (file === settingsFile && other === settingsFile)
      return [
        {
          severity: "error",
          file: `locales/${language}.json`,
          code: "same-route-words",
          values: { url },
        },
      ];
    return [{ severity: "error", file, code: "duplicate-url", values: { url, other } }];
  });
}

/** The longest part of an address, in bytes: file systems take 255, and share pictures add to it. */
const longestPart = 200;

/** The most bytes that UTF-8 needs for a unit of a text. */
const mostBytes = 3;

/** Addresses of which no file could be made. */
export function checkLengths(table: RouteTable, site: Site): readonly Fault[] {
  const long = (part: string) => new TextEncoder().encode(part).length > longestPart;
  return table.routes
    .filter(({ url }) => url.length * mostBytes > longestPart && url.split("/").some(long))
    .map((route) => ({
      severity: "error",
      file: fileOf(route, site),
      code: "address-too-long",
      values: { maximum: longestPart },
    }));
}

/** Links to an address on the site itself (`/sv/…`) that no page has, or to a heading that it has not. */
export function checkAddresses(
  table: RouteTable,
  site: Site,
  kinds: readonly ThingKind[],
): readonly Fault[] {
  return addressesOf(site, kinds).flatMap(({ file, target, line }): Fault[] => {
    const words = wordsOfAddress(target, table, site);
    return words ? [{ severity: "error", file, line, ...words }] : [];
  });
}

/** What is wrong with an address on the site itself; undefined for any other one. */
function wordsOfAddress(
  target: string,
  table: RouteTable,
  site: Site,
): Pick<Fault, "code" | "values"> | undefined {
  if (isUnknownAddress(target, table, site))
    return { code: "unknown-address", values: { value: target } };
  const [address = "", fragment] = target.split("#");
  const route = table.byUrl.get(address.split("?")[0] ?? "");
  const fragments = route?.page.fragments?.(route.subject, { site, language: route.language });
  if (fragment === undefined || !fragments) return undefined;
  return fragments.includes(fragment)
    ? undefined
    : { code: "unknown-fragment", values: { detail: `#${fragment}` } };
}

/** Those in texts that have a file of their own: in pages, and in things that have some. */
function addressesOf({ pages, things }: Site, kinds: readonly ThingKind[]): readonly Address[] {
  const ofThings = dataKinds(kinds).flatMap((kind) =>
    [...thingsOfKind(things, kind).values()].flatMap((one) => kind.data.ownTexts?.(one) ?? []),
  );
  return [
    ...[...pages.values()].flatMap((page) => linkedPage(page).addresses),
    ...ofThings.flatMap(addressesIn),
  ];
}

function isUnknownAddress(target: string, table: RouteTable, site: Site): boolean {
  const [path = ""] = target.split(/[?#]/);
  // Links to files are followed with those to all else that is named.
  if (!path.startsWith("/") || leadsToAttachment(target)) return false;
  return !table.byUrl.has(path) && !site.media.has(path.replace(/^\/media\//, ""));
}

/** The file that decides about a page's address. */
function fileOf(route: Route, site: Site): string {
  return filesOf(route, site)[0] ?? settingsFile;
}
