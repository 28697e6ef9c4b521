/** What a request says of where it comes from. */
export interface RequestOrigin {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** The header `Sec-Fetch-Site`. */
  readonly fetchSite: string | undefined;
}

/**
 * True unless a browser says that a form was posted from somebody else's site. There is no session
 * that such a post could abuse: this keeps other sites from having their visitors send messages.
 * Browsers that say nothing, and those that hide the origin, are believed.
 * @param own the origins that have the forms of the site
 */
export function isFromSite(
  { host, origin, fetchSite }: RequestOrigin,
  own: readonly string[],
): boolean {
  if (origin === undefined || origin === "null") return fetchSite !== "cross-site";
  if (own.includes(origin)) return true;
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
