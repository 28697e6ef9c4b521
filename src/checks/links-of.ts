import type { Link } from "../model/find-links.ts";
import { linkedParts } from "../model/linked-parts.ts";
import type { Reference } from "../model/reference.ts";
import { rememberFor } from "../model/remember.ts";
import { parseData } from "../model/sources.ts";
import type { CheckedSite } from "./checked-site.ts";

/** A link, and where it stands. */
export interface PlacedLink {
  readonly file: string;
  /** The page or thing in which it stands; absent for the menus, and for what has no page. */
  readonly by: Reference | undefined;
  readonly link: Link;
}

/** All that a site leads to, in one list for all rules that ask. */
export const linksOf = rememberFor(({ site, files, table }: CheckedSite): readonly PlacedLink[] => {
  const sources = { ...parseData(files, table.parts, () => {}), pages: new Map() };
  return [...linkedParts(site, { sources, kinds: table.parts })].flatMap(({ by, places }) =>
    places().flatMap(({ file, links }) => links.map((link) => ({ file, by, link }))),
  );
});
