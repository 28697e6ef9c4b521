import { posix } from "node:path";
import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import type { Document } from "./document.ts";
import { isMarkdown } from "./fragments.ts";
import { contentFolder, mediaFolder } from "./read-site-files.ts";
import { isReference, parseReference, type Reference } from "./reference.ts";
import { defaultLanguage, type UnlinkedSite } from "./site.ts";
import type { SourceFile } from "./source-file.ts";
import { type Sources, sourceOf } from "./sources.ts";

/** A part of the site that stands in one file: what its links are looked for in. */
export interface Place {
  readonly by: Reference | undefined;
  readonly source: Pick<SourceFile, "path" | "locate">;
  readonly value: unknown;
  /** The path of `value` within the file. */
  readonly path: readonly PropertyKey[];
  /** Set for the body of a Markdown file, whose lines are known exactly. */
  readonly bodyLine?: number;
  /** The language of the text; absent where the path of a link within the file ends with it. */
  readonly language?: string;
}

/** Something that a place leads to: another thing of the site, or a file below the media folder. */
export type Link = {
  readonly path: readonly PropertyKey[];
  readonly line?: number;
} & (
  | {
      readonly kind: "reference";
      readonly reference: Reference;
      /** What stands after `#`, and the language of the text that leads there. */
      readonly fragment?: string;
      readonly language?: string;
    }
  | { readonly kind: "media"; readonly file: string }
);

/** The fields that name a file below the media folder, whatever thing they belong to. */
const mediaFields: ReadonlySet<string> = new Set([
  "pictogram",
  "logo",
  "video",
  "poster",
  "captions",
]);

/** All parts of a site in which links can stand, each with the file in which it stands. */
export function* placesOf(site: UnlinkedSite, sources: Sources): Generator<Place> {
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
    ["event", site.events],
    ["plan", site.plans],
    ["term", site.terms],
  ] as const;
  for (const [kind, things] of kinds)
    for (const [id, { id: _id, ...thing }] of things)
      yield* whole(sourceOf(sources, { kind, id }, ""), { kind, id }, thing);
  // An alert has no page: that it names a thing is nothing that the thing's page could lead back to.
  for (const [id, alert] of site.alerts)
    yield* whole(sources.things.alerts.get(id), undefined, alert);
  for (const document of site.documents.values()) yield* documentPlaces(document, sources);
  for (const page of site.pages.values()) {
    const by: Reference = { kind: "page", id: page.id };
    const { translations, id: _id, kind: _kind, ...neutral } = page;
    yield* whole(sourceOf(sources, by, defaultLanguage(site)), by, neutral);
    for (const [language, { preamble, body }] of Object.entries(translations)) {
      const source = sourceOf(sources, by, language);
      if (!source) continue;
      yield { by, source, value: preamble, path: ["preamble"], language };
      yield { by, source, value: body, path: [], bodyLine: source.body?.line ?? 1, language };
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
      yield {
        by,
        source: { path: file, locate },
        value: text[language],
        path: [],
        bodyLine: line,
        language,
      };
    }
}

/** The links of a place, in the order in which they stand there. It knows no kind of thing by name. */
export function* findLinks(place: Place): Generator<Link> {
  const { value, path, source } = place;
  if (typeof value !== "object" || value === null) return;
  if (isReference(value)) yield { kind: "reference", reference: value, path };
  else if (isMarkdown(value)) yield* markdownLinks(value, place);
  else
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (
        typeof inner === "string" &&
        (mediaFields.has(key) || (key === "file" && "credits" in value))
      )
        yield { kind: "media", file: inner, path: innerPath };
      else
        yield* findLinks({
          by: undefined,
          source,
          value: inner,
          path: innerPath,
          ...languageOf(place),
        });
    }
}

function languageOf({ language }: Place): Pick<Place, "language"> {
  return language === undefined ? {} : { language };
}

function* markdownLinks(
  document: MarkdownDocument,
  { path, source, bodyLine, language = String(path.at(-1) ?? "") }: Place,
): Generator<Link> {
  const place = (line: number) =>
    bodyLine === undefined ? { path } : { path, line: bodyLine + line - 1 };
  for (const { kind, target, line } of document.references) {
    const reference =
      kind === "contact-card"
        ? ({ kind: "contact", id: target } as const)
        : referenceOfLink(target, source.path);
    const [, fragment] = kind === "link" ? target.split("#") : [];
    const rest = fragment === undefined ? {} : { fragment, language };
    if (reference) yield { kind: "reference", reference, ...rest, ...place(line) };
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
