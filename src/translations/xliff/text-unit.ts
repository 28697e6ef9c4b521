import type { TranslatedUnit } from "../translated-unit.ts";

/** Which part of a page or data file a text is. */
export type Part =
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "body" }
  | { readonly kind: "block"; readonly number: number };

/** A text that is translated by itself. */
export interface TextUnit {
  /** The same each time, unique in its file, and a name token of XML. */
  readonly id: string;
  readonly part: Part;
  readonly source: string;
  /** The translation that there is. */
  readonly target?: string | undefined;
  /** It has no words, and is the same in every language: a contact card, a line across. */
  readonly isFixed?: true;
  /** That of the source alone. */
  readonly fingerprint: string;
  /** The page or field that it is, or is a part of. */
  readonly of: TranslatedUnit;
}

/** Whether a text is one of those below the fields of a page. */
export function isOfBody({ part }: TextUnit): boolean {
  return part.kind !== "field";
}

/** The texts of a file of the site that are translated into one language. */
export interface TextsOfFile {
  readonly id: string;
  readonly original: string;
  /** That of a page as a whole, which its translation notes. */
  readonly fingerprint?: string;
  readonly units: readonly TextUnit[];
}

/**
 * A path or field as a name token of XML, from which two never become the same: `/` becomes `:`, and
 * what such a token may not hold becomes its number: `_x20_`.
 */
export function tokenOf(name: string): string {
  return name
    .replace(/[^\w./-]|_(?=x)/gu, (one) => `_x${(one.codePointAt(0) ?? 0).toString(16)}_`)
    .replaceAll("/", ":");
}
