import { posix } from "node:path";
import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import { addPlanSuccessors, addPlans, addSuccessors } from "./add-successors.ts";
import type { Document } from "./document.ts";
import { type FaultCode, type FaultValues, fieldName, type Report } from "./fault.ts";
import { nearest } from "./parse-with.ts";
import type { Priority } from "./priority-set.ts";
import { contentFolder, mediaFolder } from "./read-site-files.ts";
import {
  isReference,
  parseReference,
  type Reference,
  type ReferenceKind,
  referenceKey,
  sections,
} from "./reference.ts";
import { defaultLanguage, type Mention, type Site } from "./site.ts";
import type { SourceFile } from "./source-file.ts";
import { type Sources, sourceOf } from "./sources.ts";

type UnlinkedSite = Omit<Site, "priorities" | "mentions">;

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
      else if (known.has(referenceKey(found.reference))) addMention(mentions, place, found);
      else if (mayBeInBrokenFile(found.reference, site, sources)) continue;
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

/** A part of the site that stands in one file: what its links are looked for in. */
interface Place {
  readonly by: Reference | undefined;
  readonly source: Pick<SourceFile, "path" | "locate">;
  readonly value: unknown;
  /** The path of `value` within the file. */
  readonly path: readonly PropertyKey[];
  /** Set for the body of a Markdown file, whose lines are known exactly. */
  readonly bodyLine?: number;
}

type Link = {
  readonly path: readonly PropertyKey[];
  readonly line?: number;
} & (
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "media"; readonly file: string }
);

function* placesOf(site: UnlinkedSite, sources: Sources): Generator<Place> {
  const whole = (
    source: SourceFile | undefined,
    by: Reference | undefined,
    value: unknown,
  ): Place[] => (source ? [{ by, source, value, path: [] }] : []);
  yield* whole(sources.settings, undefined, site.settings);
  yield* whole(sources.navigation, undefined, site.navigation);
  const kinds = [
    ["organisation", site.organisations],
    ["contact", site.contacts],
    ["priorities", site.prioritySets],
    ["programme", site.programmes],
    ["plan", site.plans],
  ] as const;
  for (const [kind, things] of kinds)
    for (const [id, { id: _id, ...thing }] of things)
      yield* whole(sourceOf(sources, { kind, id }, ""), { kind, id }, thing);
  for (const document of site.documents.values()) yield* documentPlaces(document, sources);
  for (const page of site.pages.values()) {
    const by: Reference = { kind: "page", id: page.id };
    const { translations, id: _id, kind: _kind, ...neutral } = page;
    yield* whole(sourceOf(sources, by, defaultLanguage(site)), by, neutral);
    for (const [language, { preamble, body }] of Object.entries(translations)) {
      const source = sourceOf(sources, by, language);
      if (!source) continue;
      yield { by, source, value: preamble, path: ["preamble"] };
      yield { by, source, value: body, path: [], bodyLine: source.body?.line ?? 1 };
    }
  }
}

function* documentPlaces({ id, pages, ...fields }: Document, sources: Sources): Generator<Place> {
  const by: Reference = { kind: "document", id };
  const source = sourceOf(sources, by, "");
  if (!source) return;
  const neutral = pages.map(({ text: _text, places: _places, ...page }) => page);
  yield { by, source, value: { ...fields, pages: neutral }, path: [] };
  for (const { text, places } of pages)
    for (const [language, { file, line }] of Object.entries(places)) {
      const locate = () => ({ line, column: 1 });
      yield { by, source: { path: file, locate }, value: text[language], path: [], bodyLine: line };
    }
}

function* findLinks({ value, path, source, bodyLine }: Place): Generator<Link> {
  if (typeof value !== "object" || value === null) return;
  if (isReference(value)) yield { kind: "reference", reference: value, path };
  else if (isMarkdown(value)) yield* markdownLinks(value, { path, source, bodyLine });
  else
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (
        typeof inner === "string" &&
        (key === "pictogram" || key === "logo" || (key === "file" && "credits" in value))
      )
        yield { kind: "media", file: inner, path: innerPath };
      else yield* findLinks({ by: undefined, source, value: inner, path: innerPath });
    }
}

function isMarkdown(value: object): value is MarkdownDocument {
  return "tokens" in value && "references" in value && "pictures" in value;
}

function* markdownLinks(
  document: MarkdownDocument,
  {
    path,
    source,
    bodyLine,
  }: { path: readonly PropertyKey[]; source: Place["source"]; bodyLine: number | undefined },
): Generator<Link> {
  const place = (line: number) =>
    bodyLine === undefined ? { path } : { path, line: bodyLine + line - 1 };
  for (const { kind, target, line } of document.references) {
    const reference =
      kind === "contact-card"
        ? ({ kind: "contact", id: target } as const)
        : referenceOfLink(target, source.path);
    if (reference) yield { kind: "reference", reference, ...place(line) };
  }
  for (const { target, line } of document.pictures)
    yield { kind: "media", file: mediaOfTarget(target, source.path), ...place(line) };
}

/**
 * What a link in a text leads to, where it leads to a thing of the site: `contact:ID`, or a path to
 * another Markdown file, relative to the file in which it stands.
 */
export function referenceOfLink(target: string, file: string): Reference | undefined {
  const [path = ""] = target.split("#");
  if (!path.endsWith(".md") || /^[a-z]+:/.test(path)) return parseReference(path);
  const absolute = posix.join(posix.dirname(file), path);
  const [, id = absolute] = new RegExp(`^${contentFolder}/[^/]+/(.+)\\.md$`).exec(absolute) ?? [];
  return { kind: "page", id };
}

/** The name below the media folder of a picture in a Markdown text. */
export function mediaOfTarget(target: string, file: string): string {
  return posix.relative(mediaFolder, posix.join(posix.dirname(file), target));
}

function checkMedia(
  { site, sources }: { site: UnlinkedSite; sources: Sources },
  place: Place,
  link: Link & { kind: "media" },
  report: Report,
): void {
  const file = posix.join(mediaFolder, link.file);
  if (site.media.has(link.file) || sources.unreadable.has(file)) return;
  say(place, link, report, "missing-picture", {
    file,
    nearest: nearest(link.file, [...site.media.keys()]),
  });
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
  say(place, link, report, "unknown-id", { kind, id, nearest: nearest(id, ids) });
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
    ...sectionsOf(existing).map((id) => `section:${id}`),
    ...[...site.organisations.keys()].map((id) => `organisation:${id}`),
    ...[...site.contacts.keys()].map((id) => `contact:${id}`),
    ...[...site.prioritySets.keys()].map((id) => `priorities:${id}`),
    ...[...site.programmes.keys()].map((id) => `programme:${id}`),
    ...[...site.documents.keys()].map((id) => `document:${id}`),
    ...[...site.plans.values()].flatMap(({ id, areas }) => [
      `plan:${id}`,
      ...areas.map((area) => `area:${id}/${area.id}`),
    ]),
    ...[...site.pages.keys()].map((id) => `page:${id}`),
    ...[...priorities.keys()].map((id) => `priority:${id}`),
  ]);
}

/** The sections that have a page: a site without documents has no list of them. */
function sectionsOf(existing: ReadonlySet<string>): readonly string[] {
  const has = (kind: ReferenceKind) => [...existing].some((key) => key.startsWith(`${kind}:`));
  const isEmpty = { documents: !has("document"), plans: !has("plan") } as const;
  return sections.filter((id) => !((id === "documents" || id === "plans") && isEmpty[id]));
}
