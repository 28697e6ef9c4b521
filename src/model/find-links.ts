import posix from "path-browserify";
import { leadsToAttachment } from "../markdown/attachment.ts";
import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import { isMarkdown } from "./fragments.ts";
import { isReference, parseReference, type Reference, referenceKey } from "./reference.ts";
import { contentFolder, mediaFolder } from "./site-files.ts";

/** Where links are looked for: a value, and where it stands. */
export interface Place {
  /** The file in which the value stands. */
  readonly file: string;
  readonly value: unknown;
  /** The path of `value` within the file. */
  readonly path: readonly PropertyKey[];
  /** Set for the body of a Markdown file, whose lines are known exactly. */
  readonly bodyLine?: number;
  /** The language of the text; absent where the path of a link within the file ends with it. */
  readonly language?: string;
}

/** Something that a place leads to: another thing of the site, a file below the media folder, or an address. */
export type Link = {
  readonly path: readonly PropertyKey[];
  readonly line?: number;
} & (
  | {
      readonly kind: "reference";
      readonly reference: Reference;
      /** That of the reference, `contact:asa-oberg`. */
      readonly key: string;
      /** What stands after `#`, and the language of the text that leads there. */
      readonly fragment?: string;
      readonly language?: string;
    }
  | {
      readonly kind: "media";
      readonly file: string;
      /** Set where it is linked to, and not shown. */
      readonly isAttached?: true;
    }
  | {
      readonly kind: "address";
      /** On the site itself: `/sv/om-oss/#mal`. */
      readonly target: string;
    }
);

/** The fields that name a file below the media folder, whatever thing they belong to. */
const mediaFields: ReadonlySet<string> = new Set([
  "pictogram",
  "logo",
  "video",
  "poster",
  "captions",
]);

/** The links of a place, in the order in which they stand there. It knows no kind of thing by name. */
export function* findLinks(place: Place): Generator<Link> {
  const { value, path, file } = place;
  if (typeof value !== "object" || value === null) return;
  if (isReference(value))
    yield { kind: "reference", reference: value, key: referenceKey(value), path };
  else if (isMarkdown(value)) yield* markdownLinks(value, place);
  else
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (
        typeof inner === "string" &&
        (mediaFields.has(key) || (key === "file" && "credits" in value))
      )
        yield { kind: "media", file: inner, path: innerPath };
      else if (typeof inner === "object" && inner !== null)
        yield* findLinks({ file, value: inner, path: innerPath, ...languageOf(place) });
    }
}

function languageOf({ language }: Place): Pick<Place, "language"> {
  return language === undefined ? {} : { language };
}

function* markdownLinks(
  document: MarkdownDocument,
  { path, file, bodyLine, language = String(path.at(-1) ?? "") }: Place,
): Generator<Link> {
  const place = (line: number) =>
    bodyLine === undefined ? { path } : { path, line: bodyLine + line - 1 };
  for (const { kind, target, line } of document.references) {
    const reference =
      kind === "contact-card"
        ? ({ kind: "contact", id: target } as const)
        : referenceOfLink(target, file);
    const [, fragment] = kind === "link" ? target.split("#") : [];
    const rest = fragment === undefined ? {} : { fragment, language };
    if (reference)
      yield {
        kind: "reference",
        reference,
        key: referenceKey(reference),
        ...rest,
        ...place(line),
      };
    const attached = kind === "link" ? attachmentOfLink(target, file) : undefined;
    if (attached !== undefined)
      yield { kind: "media", file: attached, isAttached: true, ...place(line) };
    else if (kind === "link" && target.startsWith("/"))
      yield { kind: "address", target, ...place(line) };
  }
  for (const { target, line } of document.pictures)
    yield { kind: "media", file: mediaOfTarget(target, file), ...place(line) };
}

const pageFile = new RegExp(`^${contentFolder}/[^/]+/(.+)\\.md$`);

/**
 * What a link in a text leads to, where it leads to a thing of the site: `contact:ID`, or a path to
 * another Markdown file, relative to the file in which it stands.
 */
export function referenceOfLink(target: string, file: string): Reference | undefined {
  const [path = ""] = target.split("#");
  if (!path.endsWith(".md") || /^[a-z]+:/.test(path)) return parseReference(path);
  const absolute = posix.join(posix.dirname(file), path);
  const [, id = absolute] = pageFile.exec(absolute) ?? [];
  return { kind: "page", id };
}

/**
 * The name below the media folder of the file to which a link in a text leads, by its path or its
 * address (`/media/plan.pdf`); undefined for all other links.
 */
export function attachmentOfLink(target: string, file: string): string | undefined {
  if (!leadsToAttachment(target)) return undefined;
  const [path = ""] = target.split("#");
  return path.startsWith("/") ? path.slice("/media/".length) : mediaOfTarget(path, file);
}

/** Stands for the folder of the site: a path that leads out of it must not lead back into it. */
const root = "/site";

/** The name below the media folder of a picture or another file that a Markdown text names by its path. */
export function mediaOfTarget(target: string, file: string): string {
  const place = posix.join(root, posix.dirname(file), target);
  return posix.relative(posix.join(root, mediaFolder), place);
}
