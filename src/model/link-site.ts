import { posix } from "node:path";
import { addPlanSuccessors, addPlans, addSuccessors } from "./add-successors.ts";
import { type FaultCode, type FaultValues, fieldName, type Report } from "./fault.ts";
import { findLinks, type Link, type Place, placesOf } from "./find-links.ts";
import { fragmentsOf } from "./fragments.ts";
import type { Priority } from "./priority-set.ts";
import { mediaFolder } from "./read-site-files.ts";
import {
  type Reference,
  type ReferenceKind,
  referenceKey,
  type Section,
  sections,
} from "./reference.ts";
import type { Mention, Site, UnlinkedSite } from "./site.ts";
import type { Sources } from "./sources.ts";
import { suggest } from "./suggest.ts";

/**
 * Ties the things of a site together: checks that everything that is named exists, and notes for
 * each thing who names it, so that links can be followed both ways.
 */
export function linkSite(site: UnlinkedSite, sources: Sources, report: Report): Site {
  const priorities = collectPriorities(site, sources, report);
  const known = new Set([...knownThings(site, priorities, sources), ...sources.existing]);
  const mentions = createMentions();
  for (const place of placesOf(site, sources)) {
    for (const found of findLinks(place)) {
      if (found.kind === "media") checkMedia({ site, sources }, place, found, report);
      else if (known.has(referenceKey(found.reference))) {
        addMention(mentions, place, found);
        checkFragment(site, place, found, report);
      } else if (mayBeInBrokenFile(found.reference, site, sources)) continue;
      else reportUnknown(place, found, { known, report });
    }
  }
  return {
    ...site,
    priorities,
    organisations: addSuccessors(site.organisations),
    plans: addPlanSuccessors(site.plans),
    documents: addPlans(site.documents, site.plans),
    mentions: mentions.lists,
  };
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
  site: UnlinkedSite,
  place: Place,
  link: Link & { kind: "reference" },
  report: Report,
): void {
  const { reference, fragment, language = "" } = link;
  if (fragment === undefined) return;
  if (reference.kind === "page" && !site.pages.has(reference.id)) return;
  const fragments = fragmentsOf(reference, language, site);
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
): void {
  if (!by || referenceKey(by) === referenceKey(reference)) return;
  const session = by.kind === "programme" && path[0] === "sessions" ? Number(path[1]) : undefined;
  const target = referenceKey(reference);
  const key = `${referenceKey(by)}#${session ?? ""}`;
  const known = seen.get(target) ?? new Set();
  if (known.has(key)) return;
  seen.set(target, known.add(key));
  const mention: Mention = session === undefined ? { by } : { by, session };
  const list = lists.get(target);
  if (list) list.push(mention);
  else lists.set(target, [mention]);
}

/** What a broken file holds is not known, so nothing can be said of references to it. */
function mayBeInBrokenFile(
  { kind, id }: Reference,
  { prioritySets, plans }: UnlinkedSite,
  { existing }: Sources,
): boolean {
  if (kind === "priority")
    return [...existing].filter((key) => key.startsWith("priorities:")).length > prioritySets.size;
  const [plan = ""] = id.split("/");
  return kind === "area" && existing.has(`plan:${plan}`) && !plans.has(plan);
}

function collectPriorities(
  site: UnlinkedSite,
  sources: Sources,
  report: Report,
): ReadonlyMap<string, Priority> {
  const priorities = new Map<string, Priority>();
  for (const set of site.prioritySets.values())
    set.priorities.forEach((priority, index) => {
      const source = sources.things.priorities.get(set.id);
      if (priorities.has(priority.id) && source)
        report({
          severity: "error",
          file: source.path,
          ...source.locate(["priorities", index, "id"]),
          field: fieldName(["priorities", index, "id"]),
          code: "duplicate-id",
          values: { id: priority.id },
        });
      priorities.set(priority.id, priority);
    });
  return priorities;
}

function knownThings(
  site: UnlinkedSite,
  priorities: ReadonlyMap<string, Priority>,
  { existing }: Sources,
): ReadonlySet<string> {
  return new Set([
    ...sectionsOf(existing, site).map((id) => `section:${id}`),
    ...[...site.organisations.keys()].map((id) => `organisation:${id}`),
    ...[...site.contacts.keys()].map((id) => `contact:${id}`),
    ...[...site.prioritySets.keys()].map((id) => `priorities:${id}`),
    ...[...site.programmes.keys()].map((id) => `programme:${id}`),
    ...[...site.events.keys()].map((id) => `event:${id}`),
    ...[...site.documents.keys()].map((id) => `document:${id}`),
    ...[...site.plans.values()].flatMap(({ id, areas }) => [
      `plan:${id}`,
      ...areas.map((area) => `area:${id}/${area.id}`),
    ]),
    ...[...site.terms.keys()].map((id) => `term:${id}`),
    ...[...site.pages.keys()].map((id) => `page:${id}`),
    ...[...priorities.keys()].map((id) => `priority:${id}`),
  ]);
}

/** The sections that have a page: a site without documents has no list of them. */
function sectionsOf(
  existing: ReadonlySet<string>,
  { settings }: Pick<UnlinkedSite, "settings">,
): readonly string[] {
  const has = (kind: ReferenceKind) => [...existing].some((key) => key.startsWith(`${kind}:`));
  const isEmpty: Partial<Readonly<Record<Section, boolean>>> = {
    documents: !has("document"),
    report: settings.forms === undefined,
    plans: !has("plan"),
    glossary: !has("term"),
  };
  return sections.filter((id) => isEmpty[id] !== true);
}
