import type { LifeState } from "./life.ts";
import { lifeOfFiles } from "./life-of-files.ts";
import { type LinkPlace, placeOfLink } from "./linked.ts";
import { linkedParts, type SiteParts } from "./linked-parts.ts";
import type { Living } from "./lives.ts";
import { referenceKey } from "./reference.ts";
import type { Site, UnlinkedSite } from "./site.ts";

/** A link to an address on the site itself (`/sv/…`): whether that is there is known when pages are planned. */
export interface AddressLink {
  readonly target: string;
  /** What is true of what holds it; undefined where that is simply there. */
  readonly own: LifeState | undefined;
  readonly place: LinkPlace;
}

/** All of a site, also those of what no visitor is to see yet. */
export function addressLinks(
  site: UnlinkedSite,
  known: SiteParts & { readonly lives: readonly Living[] },
): Site["addressLinks"] {
  const ofFiles = lifeOfFiles(site, known);
  const found: AddressLink[] = [];
  for (const { by, addresses } of linkedParts(site, known))
    for (const { file, target, ...link } of addresses) {
      const own = by ? site.life.get(referenceKey(by)) : ofFiles.get(file);
      found.push({ target, own, place: placeOfLink(file, link, known.sources) });
    }
  return found;
}
