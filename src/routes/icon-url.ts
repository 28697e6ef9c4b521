import { mediaUrl } from "./media-url.ts";

/** The address of the icon of a site whose body has no sign. Without any, browsers ask for /favicon.ico. */
export const letterIconUrl = "/icon.svg";

/**
 * The address of the icon of a site, below its base path.
 * @param logo the file of the body's sign, in the folder of pictures
 */
export function iconUrl(logo: string | undefined): string {
  return logo === undefined ? letterIconUrl : mediaUrl(logo);
}
