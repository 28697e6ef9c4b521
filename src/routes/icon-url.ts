import { isNearSquare } from "../model/near-square.ts";
import type { Site } from "../model/site.ts";
import { mediaUrl } from "./media-url.ts";

/** The address of the icon of a site without a sign that can be one. Without any, browsers ask for /favicon.ico. */
export const letterIconUrl = "/icon.svg";

/** What is known of the sign of a body. */
export interface SignOfSite {
  readonly settings: Pick<Site["settings"], "logo">;
  readonly media: Site["media"];
}

/** The address of the icon of a site, below its base path: the body's sign, or a letter where that is no icon. */
export function iconUrl({ settings: { logo }, media }: SignOfSite): string {
  const sign = logo === undefined ? undefined : media.get(logo);
  return logo !== undefined && sign && isNearSquare(sign) ? mediaUrl(logo) : letterIconUrl;
}
