import { posix } from "node:path";
import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import { isMarkdown } from "./fragments.ts";
import { type DataKind, dataKinds, referenceNameOf } from "./kind-names.ts";
import type { Page } from "./page.ts";
import { contentFolder, mediaFolder } from "./read-site-files.ts";
import { isReference, parseReference, type Reference, type ReferenceKind } from "./reference.ts";
import { defaultLanguage, type UnlinkedSite } from "./site.ts";
import type { SourceFile } from "./source-file.ts";
import { type Sources, sourceOf } from "./sources.ts";
import type { ThingKind } from "./thing-kind.ts";
import { thingsOfKind } from "./things-of-kind.ts";

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

/** What is known of a site beside what it says: its files, and its kinds. */
export interface SiteParts {
  readonly sources: Sources;
  readonly kinds: readonly ThingKind[];
}

/** All parts of a site in which links can stand, each with the file in which it stands. */
export function* placesOf(site: UnlinkedSite, { sources, kinds }: SiteParts): Generator<Place> {
  yield* wholePlace(sources.settings, undefined, site.settings);
  yield* wholePlace(sources.navigation, undefined, site.navigation);
  for (const kind of dataKinds(kinds)) yield* placesOfKind(kind, site, sources);
  for (const page of site.pages.values()) yield* placesOfPage(page, site, sources);
}

function wholePlace(
  source: SourceFile | undefined,
  by: Reference | undefined,
  value: unknown,
): readonly Place[] {
  return source ? [{ by, source, value, path: [] }] : [];
}

/** That a thing without a page names another is nothing that the other's page could lead back to. */
function* placesOfKind(kind: DataKind, { things }: UnlinkedSite, sources: Sources) {
  const { data } = kind;
  const name = referenceNameOf(kind) as ReferenceKind;
  for (const thing of thingsOfKind(things, kind).values()) {
    const reference: Reference = { kind: name, id: thing.id };
    const by = data.isNamed === false ? undefined : reference;
    const { id: _id, ...fields }: { id?: string } = data.withoutTexts?.(thing) ?? thing;
    yield* wholePlace(sourceOf(sources, reference, ""), by, fields);
    for (const { file, body, bodyLine, language } of data.ownTexts?.(thing) ?? []) {
      const locate = () => ({ line: bodyLine, column: 1 });
      const source = { path: file, locate };
      yield { by, source, value: body, path: [], bodyLine, language };
    }
  }
}

function* placesOfPage(page: Page, site: UnlinkedSite, sources: Sources): Generator<Place> {
  const by: Reference = { kind: "page", id: page.id };
  const { translations, id: _id, kind: _kind, ...neutral } = page;
  yield* wholePlace(sourceOf(sources, by, defaultLanguage(site)), by, neutral);
  for (const [language, { preamble, body, bodyLine }] of Object.entries(translations)) {
    const source = sourceOf(sources, by, language);
    if (!source) continue;
    yield { by, source, value: preamble, path: ["preamble"], language };
    yield { by, source, value: body, path: [], bodyLine, language };
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
