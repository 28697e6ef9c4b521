import { posix } from "node:path";
import { type FaultCode, type FaultValues, fieldName, type Report } from "./fault.ts";
import { findLinks, type Link, type Place, placesOf, type SiteParts } from "./find-links.ts";
import { fragmentsOf } from "./fragments.ts";
import { dataKinds, namesOf, referenceNameOf, sectionsOf } from "./kind-names.ts";
import { mediaFolder } from "./read-site-files.ts";
import { type Reference, referenceKey } from "./reference.ts";
import type { Mention, Site, UnlinkedSite } from "./site.ts";
import type { Sources } from "./sources.ts";
import { suggest } from "./suggest.ts";
import type { ThingKind } from "./thing-kind.ts";
import { completeThings, thingsOfKind } from "./things-of-kind.ts";

/**
 * Ties the things of a site together: checks that everything that is named exists, and notes for
 * each thing who names it, so that links can be followed both ways.
 */
export function linkSite(site: UnlinkedSite, parts: SiteParts, report: Report): Site {
  const { sources, kinds } = parts;
  const known = new Set([...knownThings(site, parts), ...sources.existing]);
  const mentions = createMentions();
  for (const place of placesOf(site, parts)) {
    for (const found of findLinks(place)) {
      if (found.kind === "media") checkMedia({ site, sources }, place, found, report);
      else if (known.has(referenceKey(found.reference))) {
        addMention(mentions, place, found, kinds);
        checkFragment({ site, kinds }, place, found, report);
      } else if (mayBeInBrokenFile(found.reference, site, parts)) continue;
      else reportUnknown(place, found, { known, report });
    }
  }
  const things = completeThings(site.things, dataKinds(kinds));
  return { ...site, things, mentions: mentions.lists };
}

function checkMedia(
  { site, sources }: { site: UnlinkedSite; sources: Sources },
  place: Place,
  link: Link & { kind: "media" },
  report: Report,
): void {
  const file = posix.join(mediaFolder, link.file);
  const found = site.media.get(link.file);
  const isFilm = ["video", "captions"].includes(String(link.path.at(-1)));
  if (found && found.isPicture === isFilm)
    say(place, link, report, isFilm ? "not-a-film-file" : "not-a-picture", { file });
  if (found || sources.unreadable.has(file)) return;
  say(place, link, report, "missing-picture", {
    file,
    ...suggest(link.file, [...site.media.keys()]),
  });
}

/** A page that has faults of its own is not there to be looked at. */
function checkFragment(
  { site, kinds }: { readonly site: UnlinkedSite; readonly kinds: readonly ThingKind[] },
  place: Place,
  link: Link & { kind: "reference" },
  report: Report,
): void {
  const { reference, fragment, language = "" } = link;
  if (fragment === undefined) return;
  if (reference.kind === "page" && !site.pages.has(reference.id)) return;
  const fragments = fragmentsOf(reference, language, { site, kinds });
  if (fragments.includes(fragment)) return;
  const detail = `#${fragment}`;
  say(place, link, report, "unknown-fragment", { detail, ...suggest(fragment, fragments) });
}

function reportUnknown(
  place: Place,
  link: Link & { kind: "reference" },
  { known, report }: { known: ReadonlySet<string>; report: Report },
): void {
  const { kind, id } = link.reference;
  const ids = [...known].flatMap((key) =>
    key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1)] : [],
  );
  say(place, link, report, "unknown-id", { kind, id, ...suggest(id, ids) });
}

function say(
  { source }: Place,
  { path, line }: Link,
  report: Report,
  code: FaultCode,
  values: FaultValues,
): void {
  report({
    severity: "error",
    file: source.path,
    ...(line === undefined ? source.locate(path) : { line }),
    ...(path.length > 0 && { field: fieldName(path) }),
    code,
    values,
  });
}

/** The mentions of each thing in their order, with the keys of those that are there. */
interface Mentions {
  readonly lists: Map<string, Mention[]>;
  readonly seen: Map<string, Set<string>>;
}

function createMentions(): Mentions {
  return { lists: new Map(), seen: new Map() };
}

function addMention(
  { lists, seen }: Mentions,
  { by }: Place,
  { reference, path }: Link & { kind: "reference" },
  kinds: readonly ThingKind[],
): void {
  if (!by || referenceKey(by) === referenceKey(reference)) return;
  const owner = dataKinds(kinds).find((kind) => referenceNameOf(kind) === by.kind);
  const part = owner?.data.partNamed?.(path);
  const target = referenceKey(reference);
  const key = `${referenceKey(by)}#${part ?? ""}`;
  const known = seen.get(target) ?? new Set();
  if (known.has(key)) return;
  seen.set(target, known.add(key));
  const mention: Mention = part === undefined ? { by } : { by, part };
  const list = lists.get(target);
  if (list) list.push(mention);
  else lists.set(target, [mention]);
}

/** What a broken file holds is not known, so nothing can be said of references to it. */
function mayBeInBrokenFile(
  { kind: name, id }: Reference,
  { things }: UnlinkedSite,
  { sources: { existing }, kinds }: SiteParts,
): boolean {
  return dataKinds(kinds).some((kind) => {
    const parts = kind.data.parts?.[name];
    if (!parts) return false;
    const loaded = thingsOfKind(things, kind);
    const owner = parts.ownerOf?.(id);
    const prefix = `${referenceNameOf(kind)}:`;
    if (owner !== undefined) return existing.has(prefix + owner) && !loaded.has(owner);
    return [...existing].filter((key) => key.startsWith(prefix)).length > loaded.size;
  });
}

function knownThings(site: UnlinkedSite, { sources, kinds }: SiteParts): ReadonlySet<string> {
  const all = site.things as Readonly<Record<string, ReadonlyMap<string, unknown>>>;
  const ofKinds = namesOf(kinds).references.flatMap((name) =>
    [...(all[name]?.keys() ?? [])].map((id) => `${name}:${id}`),
  );
  return new Set([
    ...presentSections(sources.existing, site, kinds).map((id) => `section:${id}`),
    ...ofKinds,
    ...[...site.pages.keys()].map((id) => `page:${id}`),
  ]);
}

/** The sections that have a page: a site without documents has no list of them. */
function presentSections(
  existing: ReadonlySet<string>,
  { settings }: Pick<UnlinkedSite, "settings">,
  kinds: readonly ThingKind[],
): readonly string[] {
  const has = (kind: string) => [...existing].some((key) => key.startsWith(`${kind}:`));
  return sectionsOf(kinds)
    .filter(({ isThere }) => isThere?.({ has, settings }) ?? true)
    .map(({ id }) => id);
}
