import type { Place } from "./find-links.ts";
import { type DataKind, dataKinds, referenceNameOf } from "./kind-names.ts";
import { type Linked, linkedBy, linksIn } from "./linked.ts";
import { linkedPage } from "./linked-page.ts";
import type { ReferenceKind } from "./reference.ts";
import { rememberFor } from "./remember.ts";
import type { UnlinkedSite } from "./site.ts";
import { dataFile } from "./site-files.ts";
import { navigationFile, redirectsFile, type Sources, settingsFile } from "./sources.ts";
import type { Thing, ThingKind } from "./thing-kind.ts";
import { thingsOfKind } from "./things-of-kind.ts";

/** What is known of a site beside what it says: its files, and its kinds. */
export interface SiteParts {
  readonly sources: Sources;
  readonly kinds: readonly ThingKind[];
}

/**
 * All parts of a site in which links can stand. Pages and things that are as they were are not looked
 * through again.
 */
export function* linkedParts(site: UnlinkedSite, { sources, kinds }: SiteParts): Generator<Linked> {
  if (sources.settings) yield linkedSettings(site.settings);
  if (sources.navigation) yield linkedNavigation(site.navigation);
  if (sources.redirects) yield linkedRedirects(site.redirects);
  for (const kind of dataKinds(kinds)) {
    const files = sources.things.get(referenceNameOf(kind));
    const linked = linkedThings(kind);
    for (const thing of thingsOfKind(site.things, kind).values())
      yield files?.has(thing.id) ? linked.whole(thing) : linked.texts(thing);
  }
  for (const page of site.pages.values()) yield linkedPage(page);
}

const linkedSettings = rememberFor((value: UnlinkedSite["settings"]) =>
  linkedBy(undefined, linksIn([{ file: settingsFile, value, path: [] }])),
);

const linkedNavigation = rememberFor((value: UnlinkedSite["navigation"]) =>
  linkedBy(undefined, linksIn([{ file: navigationFile, value, path: [] }])),
);

const linkedRedirects = rememberFor((value: UnlinkedSite["redirects"]) =>
  linkedBy(undefined, linksIn([{ file: redirectsFile, value, path: [] }])),
);

const linkedThings = rememberFor((kind: DataKind) => ({
  whole: rememberFor((thing: Thing) => linkedThing(thing, kind, [fieldsOf(thing, kind)])),
  /** Of a thing that has no file of its own. */
  texts: rememberFor((thing: Thing) => linkedThing(thing, kind, [])),
}));

function linkedThing(thing: Thing, kind: DataKind, fields: readonly Place[]): Linked {
  const { data } = kind;
  const by = { kind: referenceNameOf(kind) as ReferenceKind, id: thing.id };
  const texts = data.ownTexts?.(thing) ?? [];
  const places = texts.map(({ body: value, ...place }) => ({ ...place, value, path: [] }));
  return linkedBy(
    data.isNamed === false ? undefined : by,
    linksIn([...fields, ...places]),
    (path) => data.partNamed?.(path),
  );
}

function fieldsOf(thing: Thing, { data }: DataKind): Place {
  const { id: _id, ...value }: { id?: string } = data.withoutTexts?.(thing) ?? thing;
  return { file: dataFile(data.folder, thing.id), value, path: [] };
}
