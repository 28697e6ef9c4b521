import posix from "path-browserify";
import { fieldName, type Report } from "./fault.ts";
import { type DataKind, dataKinds, referenceNameOf } from "./kind-names.ts";
import { parseWith } from "./parse-with.ts";
import {
  lastAnswer,
  rememberFor,
  rememberForBoth,
  rememberWithFaults,
  sameMap,
} from "./remember.ts";
import type { SharedSchemas } from "./shared-schemas.ts";
import type { Things } from "./site.ts";
import type { SiteFiles } from "./site-files.ts";
import type { SourceFile } from "./source-file.ts";
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
  const all = new Map<string, AnyThings>();
  const keep = keeperFor(shared);
  const add = (name: string, things: AnyThings) => all.set(name, keep(name, things));
  for (const kind of dataKinds(kinds)) {
    const name = referenceNameOf(kind);
    const context = { sources: sources.get(name) ?? new Map(), files, languages, shared, report };
    const things = loadKind(kind, context);
    add(name, things);
    for (const [part, parts] of Object.entries(kind.data.parts ?? {}))
      add(part, collectParts(things, parts, context));
  }
  return lastThings(shared)([...all].flat(), () => Object.fromEntries(all) as unknown as Things);
}

type AnyThings = ReadonlyMap<string, object>;

const lastThings = rememberFor((_shared: SharedSchemas) => lastAnswer<Things>());

/** Where all things of a kind are those of the last time, their map is that of the last time, too. */
const keeperFor = rememberFor((_shared: SharedSchemas) => {
  const last = new Map<string, AnyThings>();
  return (name: string, things: AnyThings): AnyThings => {
    const kept = sameMap(last.get(name), things);
    last.set(name, kept);
    return kept;
  };
});

function loadKind({ data }: DataKind, context: LoadContext): ThingMap {
  const things = data.load ? loadTogether(data, context) : parseThings(data, context);
  data.checkAll?.(things, context);
  return things;
}

function loadTogether(data: DataKind["data"], context: LoadContext): ThingMap {
  const things = data.load?.(context) ?? new Map<string, Thing>();
  for (const [id, thing] of things) {
    const source = context.sources.get(id);
    if (source) data.check?.(thing, source, context.report);
  }
  return things;
}

function parseThings(data: DataKind["data"], { sources, shared, report }: LoadContext): ThingMap {
  const read = thingReader(data, shared);
  const things = new Map<string, Thing>();
  for (const [id, source] of sources) {
    const thing = read(source, report);
    if (thing) things.set(id, thing);
  }
  return things;
}

/** Makes a thing of its file and checks it. What a file was made into is remembered. */
const thingReader = rememberForBoth((data: DataKind["data"], shared: SharedSchemas) => {
  const schema = data.schema(shared);
  return rememberWithFaults((source: SourceFile, report): Thing | undefined => {
    const fields = parseWith(schema, source, report) as object | undefined;
    if (!fields) return undefined;
    const id = posix.basename(source.path, ".json");
    const thing = data.make?.(fields, id) ?? { ...fields, id };
    data.check?.(thing, source, report);
    return thing;
  });
});

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
