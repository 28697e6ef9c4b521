import type { AddressLink } from "../model/address-links.ts";
import type { Fault } from "../model/fault.ts";
import { isHeld, isRetired, type LifeState } from "../model/life.ts";
import { faultOfLife } from "../model/life-of-link.ts";
import { pathOfAddress } from "../model/redirects.ts";
import type { Site } from "../model/site.ts";
import { isEmptied } from "./emptied-routes.ts";
import type { Route, RouteTable } from "./route.ts";
import { type PlannedSite, withHeld } from "./with-held.ts";

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
  const [address = ""] = whole.split("?");
  const { route, life, on } = pageAt(address, own, { table, site });
  if (!route) return faultOfNoPage({ address, value, own }, { table, site });
  const { timeZone } = site.settings;
  const inTime = faultOfLife({ own, target: life, value: address, timeZone });
  if (inTime || fragment === undefined) return inTime;
  const { page, subject, language } = route;
  const fragments = page.fragments?.(subject, { site: on, language });
  if (!fragments || fragments.includes(fragment)) return undefined;
  return { severity: "error", code: "unknown-fragment", values: { detail: `#${fragment}` } };
}

interface NoPage {
  readonly address: string;
  /** The address as its editor has written it. */
  readonly value: string;
  readonly own: LifeState | undefined;
}

/** Where time has taken all that stood there, nobody has made a mistake: no nightly build may fail for that. */
function faultOfNoPage(
  { address, value, own }: NoPage,
  { table, site }: PlannedSite,
): Pick<Fault, "severity" | "code" | "values"> | undefined {
  if (isRemoved(address, site))
    return { severity: "error", code: "link-to-removed", values: { value: address } };
  if (isElsewhere(address, site)) return undefined;
  if (!isEmptied(address, table))
    return { severity: "error", code: "unknown-address", values: { value } };
  if (isRetired(own)) return undefined;
  return { severity: "warning", code: "link-to-emptied", values: { value: address } };
}

interface PageAt {
  readonly route: Route | undefined;
  readonly life: LifeState | undefined;
  /** The site on which it is. */
  readonly on: Site;
}

/** Where only what nobody is to see yet brings a page with it, such as the list of a section, that is none either. */
function pageAt(address: string, own: LifeState | undefined, { table, site }: PlannedSite): PageAt {
  const shown = table.byUrl.get(address);
  if (shown) return { route: shown, life: shown.life, on: site };
  const whole = withHeld(table, site);
  const route = whole.table.byUrl.get(address);
  const held = route && !isHeld(own) ? ({ state: "draft" } as const) : undefined;
  return { route, life: route?.life ?? held, on: whole.site };
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
