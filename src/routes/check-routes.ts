import type { Fault } from "../model/fault.ts";
import type { Site } from "../model/site.ts";
import { settingsFile } from "../model/sources.ts";
import { filesOf } from "./history.ts";
import type { Route, RouteTable } from "./route.ts";
import { withHeld } from "./with-held.ts";

/** Two pages at one address, now or on a day to come: the second would silently take the place of the first. */
export function checkRoutes(shown: RouteTable, siteShown: Site): readonly Fault[] {
  const { table, site } = withHeld(shown, siteShown);
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
export function checkLengths(shown: RouteTable, siteShown: Site): readonly Fault[] {
  const { table, site } = withHeld(shown, siteShown);
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

/** The file that decides about a page's address. */
function fileOf(route: Route, site: Site): string {
  return filesOf(route, site)[0] ?? settingsFile;
}
