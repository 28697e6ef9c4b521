import { fieldName, type Report } from "./fault.ts";
import { type DataKind, dataKinds, referenceNameOf } from "./kind-names.ts";
import { parseWith } from "./parse-with.ts";
import type { SiteFiles } from "./read-site-files.ts";
import type { SharedSchemas } from "./shared-schemas.ts";
import type { Things } from "./site.ts";
import type { Sources } from "./sources.ts";
import type { LoadContext, PartsOf, Thing, ThingKind } from "./thing-kind.ts";

/** The files that things are made of. */
interface ThingSources extends Pick<Sources, "things"> {
  readonly files: SiteFiles;
  readonly languages: readonly string[];
  readonly kinds: readonly ThingKind[];
}

type ThingMap = ReadonlyMap<string, Thing>;

/**
 * Makes the things of all kinds; what has faults is reported and left out. What follows from other
 * things is added when the site has been linked (`completeThings`).
 */
export function loadThings(
  { things: sources, files, languages, kinds }: ThingSources,
  shared: SharedSchemas,
  report: Report,
): Things {
  const all = new Map<string, ReadonlyMap<string, object>>();
  for (const kind of dataKinds(kinds)) {
    const name = referenceNameOf(kind);
    const context = { sources: sources.get(name) ?? new Map(), files, languages, shared, report };
    const things = loadKind(kind, context);
    all.set(name, things);
    for (const [part, parts] of Object.entries(kind.data.parts ?? {}))
      all.set(part, collectParts(things, parts, context));
  }
  return Object.fromEntries(all) as unknown as Things;
}

function loadKind({ data }: DataKind, context: LoadContext): ThingMap {
  const things = data.load?.(context) ?? parseThings(data, context);
  for (const [id, thing] of things) {
    const source = context.sources.get(id);
    if (source) data.check?.(thing, source, context.report);
  }
  data.checkAll?.(things, context);
  return things;
}

function parseThings(data: DataKind["data"], { sources, shared, report }: LoadContext): ThingMap {
  const ofKind = data.schema(shared);
  const things = new Map<string, Thing>();
  for (const [id, source] of sources) {
    const fields = parseWith(ofKind, source, report) as object | undefined;
    if (fields) things.set(id, data.make?.(fields, id) ?? { ...fields, id });
  }
  return things;
}

/** What references can name within things; an id that stands twice is told of. */
function collectParts(
  things: ThingMap,
  parts: PartsOf<Thing>,
  { sources, report }: LoadContext,
): ReadonlyMap<string, object> {
  const found = new Map<string, object>();
  for (const thing of things.values())
    for (const { id, value, path } of parts.of(thing)) {
      const source = sources.get(thing.id);
      if (found.has(id) && source && path)
        report({
          severity: "error",
          file: source.path,
          ...source.locate(path),
          field: fieldName(path),
          code: "duplicate-id",
          values: { id },
        });
      found.set(id, value);
    }
  return found;
}
