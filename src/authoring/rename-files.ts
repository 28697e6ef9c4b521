import { CommandError } from "../command/command-error.ts";
import { areFileNames, sortPageTexts } from "../model/page-texts.ts";
import { type Reference, referenceKey } from "../model/reference.ts";
import type { Site } from "../model/site.ts";
import { commentsFolder, contentFolder, dataFile, type SiteFiles } from "../model/site-files.ts";
import { suggest } from "../model/suggest.ts";
import type { PartsOf, Thing, ThingKind } from "../model/thing-kind.ts";
import { thingsOfKind } from "../model/things-of-kind.ts";
import { recordsFileOf } from "../model/translation-record.ts";
import { dataKindOf, isPage, readName } from "./rename-names.ts";

/** What is called something else, and the files that move with it. */
export interface Renaming {
  /** The new names by the keys of the old ones: of the thing, of what lies below it, of its parts. */
  readonly names: ReadonlyMap<string, Reference>;
  /** The new paths of files by the old ones. */
  readonly paths: ReadonlyMap<string, string>;
}

/** A site as it is, and the kinds that it may hold. */
export interface SiteBefore {
  readonly site: Site;
  readonly files: SiteFiles;
  readonly kinds: readonly ThingKind[];
}

/**
 * Finds out what is to be called what.
 * @param from a reference, or the path of a file
 * @param to the new id, or one of these
 * @throws CommandError for what is not there, for an id that is none, and for one that is taken
 */
export function planRenaming(from: string, to: string, before: SiteBefore): Renaming {
  const name = readName(from, before.kinds);
  if (!name || name.id === "") throw unknown(from, before);
  const target = readTarget(to, name, before);
  const renaming = isPage(name)
    ? renamePages(from, [name, target], before)
    : renameThing(from, [name, target], before);
  refuseTaken(to, renaming, before);
  return renaming;
}

type Pair = readonly [from: Reference, to: Reference];

function unknown(from: string, { site }: SiteBefore): CommandError {
  const known = [...[...site.pages.keys()].map((id) => `page:${id}`), ...site.mentions.keys()];
  const { nearest } = suggest(from, known);
  if (nearest === undefined) return new CommandError("rename-unknown", from);
  return new CommandError("rename-unknown-like", from, { nearest });
}

/** A page may lie in folders; any other thing has a file in the folder of its kind. */
function readTarget(to: string, name: Reference, { kinds }: SiteBefore): Reference {
  const named = readName(to, kinds);
  if (named && named.kind !== name.kind)
    throw new CommandError("rename-other-kind", to, { kind: name.kind });
  const id = named?.id ?? to;
  const isId = areFileNames(id) && (isPage(name) || !id.includes("/"));
  if (!isId) throw new CommandError(isPage(name) ? "rename-no-page-id" : "rename-no-id", to);
  if (id === name.id) throw new CommandError("rename-same", to);
  return { ...name, id };
}

/** What lies below a page moves with it: its address begins with that of the page. */
function renamePages(given: string, [from, to]: Pair, before: SiteBefore): Renaming {
  const { site, files, kinds } = before;
  const { languages } = site.settings;
  const { texts } = sortPageTexts(files, { languages, kinds }, () => {});
  const ids = [...texts.keys()].filter((id) => id === from.id || id.startsWith(`${from.id}/`));
  if (ids.length === 0) throw unknown(given, before);
  const newId = (id: string) => to.id + id.slice(from.id.length);
  const taken = ids.map(newId).find((id) => texts.has(id));
  if (taken !== undefined) throw new CommandError("rename-taken", to.id, { file: `page:${taken}` });
  const there = new Set(files.content.map(({ path }) => path));
  return {
    names: new Map(ids.map((id) => [referenceKey({ ...from, id }), { ...to, id: newId(id) }])),
    paths: new Map(
      ids.flatMap((id) =>
        placesOfPage(id, languages)
          .map((path, index) => [path, placesOfPage(newId(id), languages)[index] ?? ""] as const)
          .filter(([path]) => there.has(path)),
      ),
    ),
  };
}

/** Where the files of a page stand: its text in each language, and what visitors have said of it. */
function placesOfPage(id: string, languages: readonly string[]): readonly string[] {
  return [
    ...languages.map((language) => `${contentFolder}/${language}/${id}.md`),
    `${commentsFolder}/${id}.json`,
  ];
}

function renameThing(given: string, [from, to]: Pair, before: SiteBefore): Renaming {
  const { site, files, kinds } = before;
  const kind = dataKindOf(from, kinds);
  const thing = kind && thingsOfKind(site.things, kind).get(from.id);
  if (!kind && isPartOfThings(from, kinds)) throw new CommandError("rename-part", given);
  if (!kind || !thing) throw unknown(given, before);
  const { folder, textFolder, parts = {} } = kind.data;
  const texts = site.settings.languages.map((language): [string, string] => [
    `${contentFolder}/${language}/${textFolder}/${from.id}.md`,
    `${contentFolder}/${language}/${textFolder}/${to.id}.md`,
  ]);
  const [place, newPlace] = [dataFile(folder, from.id), dataFile(folder, to.id)];
  // What is noted of its translations lies beside it.
  const records: [string, string] = [recordsFileOf(place), recordsFileOf(newPlace)];
  const there = new Set([...files.content, ...files.data].map(({ path }) => path));
  const named = Object.entries(parts).flatMap(([name, own]) =>
    partsRenamed(thing, to.id, own).map(
      ([id, newId]) => [`${name}:${id}`, { kind: name, id: newId } as Reference] as const,
    ),
  );
  return {
    names: new Map([[referenceKey(from), to] as const, ...named]),
    paths: new Map([[place, newPlace], ...[records, ...texts].filter(([path]) => there.has(path))]),
  };
}

function isPartOfThings({ kind: name }: Reference, kinds: readonly ThingKind[]): boolean {
  return kinds.some(({ data }) => Object.keys(data?.parts ?? {}).includes(name));
}

/** The ids of parts that are made of the id of the thing that they belong to. */
function partsRenamed(
  thing: Thing,
  id: string,
  parts: PartsOf<Thing>,
): readonly (readonly [string, string])[] {
  const after = parts.of({ ...thing, id });
  return parts
    .of(thing)
    .map(({ id: old }, index) => [old, after[index]?.id ?? old] as const)
    .filter(([old, now]) => old !== now);
}

function refuseTaken(to: string, { paths }: Renaming, { files }: SiteBefore): void {
  const there = new Set([...files.data, ...files.content].map(({ path }) => path));
  for (const path of files.unreadable) there.add(path);
  const taken = [...paths.values()].find((path) => there.has(path));
  if (taken !== undefined) throw new CommandError("rename-taken", to, { file: taken });
}
