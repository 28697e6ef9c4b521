/** Of a site that stands at the top of its host. */
export const topOfHost = "/";

/** A part of a path that means the same in every address, header and file (RFC 3986, 2.3). */
const plainPart = /^(?!\.+$)[A-Za-z0-9._~-]+$/;

/**
 * The path below which a site stands, with a slash at both ends: `/pr-12/`; `/` for the top of its host.
 * Whether somebody has written these slashes does not matter. Undefined for what is no such path.
 */
export function parseBasePath(text: string): string | undefined {
  if (text === "" || text === topOfHost) return topOfHost;
  const path = text.replace(/^\//, "").replace(/\/$/, "");
  return path.split("/").every((part) => plainPart.test(part)) ? `/${path}/` : undefined;
}

/**
 * The path that an address of a site has on its host: `/sv/` is at `/pr-12/sv/`. Addresses of the web, of a
 * part of a page and those that are relative stay as they are.
 * @param basePath as `parseBasePath` gives it
 */
export function pathOnHost(address: string, basePath: string = topOfHost): string {
  return /^\/(?!\/)/.test(address) ? basePath + address.slice(1) : address;
}

/**
 * The address of a site to which a path of its host leads: `/pr-12/sv/` to `/sv/`. Undefined for what
 * stands beside the site.
 */
export function addressOnSite(path: string, basePath: string = topOfHost): string | undefined {
  return path.startsWith(basePath) ? path.slice(basePath.length - 1) : undefined;
}
