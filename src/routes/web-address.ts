import { pathOnHost, topOfHost } from "../model/base-path.ts";
import type { SiteSettings } from "../model/site-settings.ts";

/** Where a site is found on the web. */
export type Place = Pick<SiteSettings, "url" | "basePath">;

/** The whole address of what stands on a site at `/sv/`. One that is whole already stays as it is. */
export function webAddress(address: string, { url, basePath }: Place): string {
  return new URL(pathOnHost(address, basePath), url).href;
}

/** The whole address of the site itself; of one at the top of its host, as its settings write it. */
export function siteAddress(place: Place): string {
  const { url, basePath = topOfHost } = place;
  return basePath === topOfHost ? url : webAddress("/", place);
}

/**
 * What tells a site from all others for ever, in the names of what it publishes: its host, and its path
 * there, so that two sites on a host give nothing the same name.
 */
export function siteIdentity({ url, basePath = topOfHost }: Place): string {
  return new URL(url).hostname + basePath.slice(0, -1);
}
