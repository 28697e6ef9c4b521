import posix from "path-browserify";
import { addressLinks } from "./address-links.ts";
import type { FaultCode, FaultValues, Report } from "./fault.ts";
import type { Link } from "./find-links.ts";
import { fragmentsOf } from "./fragments.ts";
import { dataKinds, namesOf, referenceNameOf, sectionsOf } from "./kind-names.ts";
import { faultOfLink, type Linked } from "./linked.ts";
import { linkedParts, type SiteParts } from "./linked-parts.ts";
import type { Living } from "./lives.ts";
import type { Reference } from "./reference.ts";
import type { Mention, Site, UnlinkedSite } from "./site.ts";
import { mediaFolder } from "./site-files.ts";
import { suggest } from "./suggest.ts";
import type { ThingKind } from "./thing-kind.ts";
import { thingsOfKind } from "./things-of-kind.ts";

/**
 * Ties the things of a site together: checks that everything that is named exists, and notes for
 * each thing who names it, so that links can be followed both ways.
 */
export function linkSite(
  site: UnlinkedSite,
  parts: SiteParts & { readonly lives: readonly Living[] },
  report: Report,
): Site {
  const { sources, kinds } = parts;
  const known = new Set([...knownThings(site, parts), ...sources.existing]);
  const mentions = new Map<string, Mention[]>();
  const check: Check = { site, parts, known, report };
  const isForEditors = isOfEditors(kinds);
  checkSharedPages(check);
  for (const linked of linkedParts(site, parts)) {
    const isWhole = addMentions(mentions, linked, known);
    if (isWhole && !linked.isElaborate && !linked.named.some(isForEditors)) continue;
    for (const { file, links } of linked.places())
      for (const link of links) checkLink(file, link, check);
  }
  return { ...site, mentions, addressLinks: addressLinks(site, parts) };
}

/** What links are checked against. */
interface Check {
  readonly site: UnlinkedSite;
  readonly parts: SiteParts;
  /** The keys of all that can be named. */
  readonly known: ReadonlySet<string>;
  readonly report: Report;
}

/** Things that stand together on a page are nowhere where the site has no such page. */
function checkSharedPages({ site, parts: { sources, kinds }, known, report }: Check): void {
  for (const kind of dataKinds(kinds)) {
    const { standsOn } = kind.data;
    if (standsOn === undefined || known.has(standsOn)) continue;
    const files = sources.things.get(referenceNameOf(kind));
    for (const { id } of thingsOfKind(site.things, kind).values()) {
      const file = files?.get(id)?.path;
      if (file !== undefined)
        report({ severity: "error", file, code: "stands-nowhere", values: { page: standsOn } });
    }
  }
}

/** False where something is named that is not known. */
function addMentions(
  mentions: Map<string, Mention[]>,
  { named, mentions: own }: Linked,
  known: ReadonlySet<string>,
): boolean {
  let isWhole = true;
  for (const [index, key] of named.entries()) {
    const mention = own[index];
    if (!mention || !known.has(key)) {
      isWhole = false;
      continue;
    }
    const list = mentions.get(key);
    if (list) list.push(mention);
    else mentions.set(key, [mention]);
  }
  return isWhole;
}

function checkLink(file: string, link: Link, check: Check): void {
  // Addresses are followed when all pages have theirs.
  if (link.kind === "address") return;
  if (link.kind === "media") checkMedia(file, link, check);
  else if (leadsToEditors(file, link, check))
    check.report(
      faultOfLink(file, link, check.parts.sources, {
        code: "link-to-editors-page",
        values: { id: link.reference.id },
      }),
    );
  else if (check.known.has(link.key)) checkFragment(file, link, check);
  else if (!mayBeInBrokenFile(link.reference, check.site, check.parts))
    reportUnknown(file, link, check);
}

/** Whether what visitors read leads to a page that they are not given. */
function leadsToEditors(
  file: string,
  { key }: Link & { kind: "reference" },
  { parts: { kinds } }: Check,
): boolean {
  const own = foldersOfEditors(kinds).some((folder) => file.includes(`/${folder}/`));
  return !own && isOfEditors(kinds)(key);
}

/** Tells by keys such as `page:guide/begin` which pages builds for visitors leave out. */
function isOfEditors(kinds: readonly ThingKind[]): (key: string) => boolean {
  const starts = foldersOfEditors(kinds).map((folder) => `page:${folder}/`);
  return (key) => starts.some((start) => key.startsWith(start));
}

function foldersOfEditors(kinds: readonly ThingKind[]): readonly string[] {
  return kinds.flatMap(({ text }) =>
    text?.isForEditors && text.folder !== undefined ? [text.folder] : [],
  );
}

function checkMedia(
  place: string,
  link: Link & { kind: "media" },
  { site, parts: { sources }, report }: Check,
): void {
  const file = posix.join(mediaFolder, link.file);
  const found = site.media.get(link.file);
  const isShown = !link.isAttached;
  const say = (code: FaultCode, values: FaultValues) =>
    report(faultOfLink(place, link, sources, { code, values }));
  // What a film is made of is told by the names of its files.
  const isPicture = isShown && !["video", "captions"].includes(String(link.path.at(-1)));
  if (found && isPicture && !found.isPicture) say("not-a-picture", { file });
  if (found || sources.unreadable.has(file)) return;
  const values = { file, folder: mediaFolder, ...suggest(link.file, [...site.media.keys()]) };
  say(isShown ? "missing-picture" : "missing-attachment", values);
}

/** A page that has faults of its own is not there to be looked at. */
function checkFragment(
  file: string,
  link: Link & { kind: "reference" },
  { site, parts: { sources, kinds }, report }: Check,
): void {
  const { reference, fragment, language = "" } = link;
  if (fragment === undefined) return;
  if (reference.kind === "page" && !site.pages.has(reference.id)) return;
  const fragments = fragmentsOf(reference, language, { site, kinds });
  if (fragments.includes(fragment)) return;
  const values = { detail: `#${fragment}`, ...suggest(fragment, fragments) };
  report(faultOfLink(file, link, sources, { code: "unknown-fragment", values }));
}

function reportUnknown(
  file: string,
  link: Link & { kind: "reference" },
  { known, parts: { sources }, report }: Check,
): void {
  const { kind, id } = link.reference;
  const ids = [...known].flatMap((key) =>
    key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1)] : [],
  );
  const values = { kind, id, ...suggest(id, ids) };
  report(faultOfLink(file, link, sources, { code: "unknown-id", values }));
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
export function presentSections(
  existing: ReadonlySet<string>,
  { settings }: Pick<UnlinkedSite, "settings">,
  kinds: readonly ThingKind[],
): readonly string[] {
  const names = new Set([...existing].map((key) => key.slice(0, key.indexOf(":"))));
  const has = (kind: string) => names.has(kind);
  return sectionsOf(kinds)
    .filter(({ isThere }) => isThere?.({ has, settings }) ?? true)
    .map(({ id }) => id);
}
