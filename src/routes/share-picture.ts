import type { Route, RouteTable } from "./route.ts";

const fileName = "share.png";

/** Its type: a PNG of few colours, which is quicker to write and smaller than a JPEG (decision 035). */
export const sharePictureType = "image/png";

/** Width and height in pixels: what social networks ask for (ogp.me, 1.91 to 1). */
export const sharePictureSize = { width: 1200, height: 630 } as const;

/**
 * The page whose picture a page shows where it is shared: its own, or that of what it belongs to. A
 * page that stands in for a translation has that of the original.
 */
export function sharePictureOwner(route: Route, table: RouteTable): Route {
  const language = route.fallbackFrom ?? route.language;
  const key = route.page.pictureOf?.(route.subject) ?? route.key;
  return table.find(key, language) ?? route;
}

/** The address of the picture of such a page, from the root of the site. */
export function sharePictureUrl({ url }: Pick<Route, "url">): string {
  return `${url}${fileName}`;
}

/** The pages that have a picture of their own. */
export function sharePictureOwners(table: RouteTable): readonly Route[] {
  return [...new Set(table.routes.map((route) => sharePictureOwner(route, table)))];
}
