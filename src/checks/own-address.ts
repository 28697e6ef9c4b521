import { addressOnSite } from "../model/base-path.ts";
import { dataKinds, referenceNameOf, sectionsOf } from "../model/kind-names.ts";
import { parseReference } from "../model/reference.ts";
import { rememberFor } from "../model/remember.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import { thingsOfKind } from "../model/things-of-kind.ts";
import type { Route } from "../routes/route.ts";
import type { CheckedSite } from "./checked-site.ts";

type Place = Pick<CheckedSite, "site" | "table">;

/** A page of the site itself, to which an address leads, and what stands after `#`. */
export interface OwnPage {
  readonly route: Route;
  /** With its mark; empty where there is none. */
  readonly fragment: string;
}

/** The page of the site to which a whole address leads, or one from its root (`/sv/…`). */
export function ownPageAt(target: string, { site, table }: Place): OwnPage | undefined {
  const address = ownAddress(target, site.settings);
  if (address?.search !== "") return undefined;
  const path = address.pathname.replace(/index\.html$/, "");
  const route = table.byUrl.get(path) ?? table.byUrl.get(`${path}/`);
  return route && { route, fragment: address.hash };
}

/** An address on the host of the site; undefined for all others. Old links often lack or have `www`. */
export function ownAddress(target: string, settings: SiteSettings): URL | undefined {
  const host = ownHost(settings);
  const isFromRoot = /^\/(?!\/)/.test(target);
  // Of thousands of links elsewhere none need be taken apart.
  const mayBeOwn = isFromRoot || (/^https?:\/\//.test(target) && target.includes(host));
  return mayBeOwn ? addressesOf(settings)(target) : undefined;
}

/** Several rules ask of the same links; to take one apart takes longer than all else that they do. */
const addressesOf = rememberFor((settings: SiteSettings) => {
  const known = new Map<string, URL | undefined>();
  return (target: string): URL | undefined => {
    if (!known.has(target)) known.set(target, takeApart(target, settings));
    return known.get(target);
  };
});

function takeApart(target: string, settings: SiteSettings): URL | undefined {
  if (!URL.canParse(target, settings.url)) return undefined;
  const address = new URL(target, settings.url);
  if (bareHost(address) !== ownHost(settings)) return undefined;
  // From the root of the site one writes without the path below which it stands.
  if (target.startsWith("/")) return address;
  const place = addressOnSite(address.pathname, settings.basePath);
  return place === undefined ? undefined : Object.assign(address, { pathname: place });
}

const ownHost = rememberFor(({ url }: SiteSettings) => bareHost(new URL(url)));

function bareHost({ host }: URL): string {
  return host.replace(/^www\./, "");
}

/** How content names a page; undefined for those that it cannot name, such as parts of long lists. */
export function referenceTo({ key }: Route, { site, table }: Place): string | undefined {
  const reference = parseReference(key);
  if (!reference) return undefined;
  const { kind, id } = reference;
  if (kind === "page") return site.pages.has(id) ? key : undefined;
  if (kind === "section")
    return sectionsOf(table.parts).some((section) => section.id === id) ? key : undefined;
  const owner = dataKinds(table.parts).find((one) => referenceNameOf(one) === kind);
  return owner && thingsOfKind(site.things, owner).has(id) ? key : undefined;
}
