import { contentSchemes } from "../markdown/link-target.ts";

/** The kinds of things that a text or a field can refer to, with one syntax everywhere: `contact:asa-oberg`. */
export const referenceKinds = contentSchemes;

export type ReferenceKind = (typeof referenceKinds)[number];

/** A reference to another thing of the site. `loadSite` has checked that the thing exists. */
export interface Reference<Kind extends ReferenceKind = ReferenceKind> {
  readonly kind: Kind;
  readonly id: string;
}

/** The sections that every site has; each is a list page of its own. */
export const sections = [
  "start",
  "news",
  "events",
  "follow",
  "contacts",
  "organisations",
  "documents",
  "plans",
  "data",
  "search",
  "a-to-z",
  "site-map",
  "glossary",
  "easy",
  "sign",
  "report",
] as const;
export type Section = (typeof sections)[number];

/** Writes a reference as it stands in content and as the key of indexes: `contact:asa-oberg`. */
export function referenceKey(reference: Reference): string {
  return `${reference.kind}:${reference.id}`;
}

/** Reads `kind:id`; undefined when the text is no reference (an address on the web, say). */
export function parseReference(text: string): Reference | undefined {
  const match = /^([a-z]+):(.+)$/.exec(text);
  const kind = referenceKinds.find((known) => known === match?.[1]);
  return kind && match?.[2] ? { kind, id: match[2] } : undefined;
}

/** True for a reference among unknown values: an object with exactly a known kind and an id. */
export function isReference(value: unknown): value is Reference {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    "id" in value &&
    Object.keys(value).length === 2 &&
    referenceKinds.some((kind) => kind === value.kind)
  );
}
