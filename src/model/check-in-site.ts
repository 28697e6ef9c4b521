import { fieldName, type Report } from "./fault.ts";
import { dataKinds, referenceNameOf } from "./kind-names.ts";
import type { SiteParts } from "./linked-parts.ts";
import type { UnlinkedSite } from "./site.ts";
import { thingsOfKind } from "./things-of-kind.ts";

/** What kinds find wrong with their things beside the settings of the site, and on the day of the build. */
export function checkInSite(
  site: UnlinkedSite,
  { sources, kinds }: SiteParts,
  report: Report,
): void {
  for (const kind of dataKinds(kinds))
    for (const thing of thingsOfKind(site.things, kind).values()) {
      const source = sources.things.get(referenceNameOf(kind))?.get(thing.id);
      if (!source) continue;
      for (const { path, ...fault } of kind.data.checkInSite?.(thing, site) ?? [])
        report({ ...fault, file: source.path, ...source.locate(path), field: fieldName(path) });
    }
}
