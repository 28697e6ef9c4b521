import { isAddressScheme } from "../markdown/link-target.ts";
import type { ThingTypes } from "./site.ts";

/** The kinds of things that a text or a field can refer to, with one syntax everywhere: `contact:asa-oberg`. */
export type ReferenceKind = keyof ThingTypes | "page" | "section";

/** A reference to another thing of the site. `loadSite` has checked that the thing exists. */
export interface Reference<Kind extends ReferenceKind = ReferenceKind> {
  readonly kind: Kind;
  readonly id: string;
}

/** Writes a reference as it stands in content and as the key of indexes: `contact:asa-oberg`. */
export function referenceKey(reference: Reference): string {
  return `${reference.kind}:${reference.id}`;
}

/**
 * Reads `kind:id`; undefined when the text is no reference (an address on the web, say). Whether the
 * site has such a kind is a question to its kinds.
 */
export function parseReference(text: string): Reference | undefined {
  const [, kind, id] = /^([a-z]+(?:-[a-z]+)*):(.+)$/.exec(text) ?? [];
  if (kind === undefined || id === undefined || isAddressScheme(kind)) return undefined;
  return { kind: kind as ReferenceKind, id };
}

/** True for a reference among unknown values: an object with exactly a kind and an id. */
export function isReference(value: unknown): value is Reference {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    "id" in value &&
    Object.keys(value).length === 2 &&
    typeof value.kind === "string" &&
    typeof value.id === "string"
  );
}
