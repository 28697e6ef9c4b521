import type { FaultCode } from "./fault.ts";
import type { ReferenceKind } from "./reference.ts";

/**
 * What the schemas note for the JSON Schemas that are made from them, beside keywords of JSON Schema
 * for the rules that zod cannot translate. The notes lead to texts in the locales.
 */
export interface SchemaNotes {
  /** The fault whose words are shown when the pattern does not fit, or the condition fails. */
  readonly fault?: FaultCode;
  /** The field names another thing, by a bare id, or (`any`) by kind and id. */
  readonly reference?: ReferenceKind | "any";
  /** Set beside `any` where an address on the web is allowed too. */
  readonly addresses?: boolean;
  /** The text is the path of a file below `src/content/media`. */
  readonly media?: "picture" | "film" | "file";
  /** The text is the id of a part of the same thing: one of this list, by the way to it. */
  readonly ownPart?: string;
  /** The field is the same in files of many kinds: its texts stand at `fields.everyFile.<name>`. */
  readonly isCommon?: true;
  /** The object is described once, wherever it is used: its texts stand at `fields.<shape>`. */
  readonly shape?: Shape;
}

/** A text with a value per language. */
const languageShapes = ["text", "inlineText", "markdown", "slugs", "words"] as const;
export type LanguageShape = (typeof languageShapes)[number];

/** True for the shapes whose properties are the site's languages. */
export function isLanguageShape(shape: Shape | undefined): shape is LanguageShape {
  return languageShapes.some((known) => known === shape);
}

/** Objects and choices that several fields share. */
export type Shape =
  | LanguageShape
  | "picture"
  | "place"
  | "credit"
  | "focus"
  | "menuItem"
  | "otherDocument"
  | "statement"
  | "planPoint"
  | "budgetColumn"
  | "budgetRow"
  | "comparator"
  | "unit";

declare module "zod" {
  interface GlobalMeta extends SchemaNotes {}
}
