import { leadsToAttachment } from "../markdown/attachment.ts";
import type { AddressLink } from "../model/address-links.ts";
import type { Fault } from "../model/fault.ts";
import { faultOfLife } from "../model/life-of-link.ts";
import { pathOfAddress } from "../model/redirects.ts";
import type { Site } from "../model/site.ts";
import type { Route, RouteTable } from "./route.ts";

/**
 * Links to an address on the site itself (`/sv/…`) that no page has, or not yet, or not any more, and to a
 * heading that the page has not.
 */
export function checkAddresses(table: RouteTable, site: Site): readonly Fault[] {
  return site.addressLinks.flatMap((link): readonly Fault[] => {
    const fault = faultOfAddress(link, table, site);
    return fault ? [{ ...link.place, ...fault }] : [];
  });
}

/** What is wrong with an address as that to which something leads; undefined where nothing is. */
export function faultOfAddress(
  { target: value, own }: Pick<AddressLink, "target" | "own">,
  table: RouteTable,
  site: Site,
): Pick<Fault, "severity" | "code" | "values"> | undefined {
  const [whole = "", fragment] = value.split("#");
  // Links to files are followed with those to all else that is named.
  if (whole === "" || leadsToAttachment(value)) return undefined;
  const [address = ""] = whole.split("?");
  const route = pageAt(address, table);
  if (!route && isRemoved(address, site))
    return { severity: "error", code: "link-to-removed", values: { value: address } };
  if (!route && !isElsewhere(address, site))
    return { severity: "error", code: "unknown-address", values: { value } };
  const { timeZone } = site.settings;
  const inTime = faultOfLife({ own, target: route?.life, value: address, timeZone });
  if (inTime || !route || fragment === undefined) return inTime;
  const { page, subject, language } = route;
  const fragments = page.fragments?.(subject, { site, language });
  if (!fragments || fragments.includes(fragment)) return undefined;
  return { severity: "error", code: "unknown-fragment", values: { detail: `#${fragment}` } };
}

function pageAt(address: string, table: RouteTable): Route | undefined {
  return table.byUrl.get(address) ?? table.withHeld?.byUrl.get(address);
}

function isRemoved(address: string, { redirects }: Site): boolean {
  return redirects.gone.some((one) => pathOfAddress(one) === pathOfAddress(address));
}

/** Whether something else than a page answers: a file among the media, or an old address, which leads on. */
function isElsewhere(address: string, { media, redirects }: Site): boolean {
  const path = pathOfAddress(address);
  return (
    media.has(address.replace(/^\/media\//, "")) ||
    redirects.redirects.some(({ from }) => pathOfAddress(from) === path)
  );
}
