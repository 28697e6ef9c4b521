import type { Values } from "../rules/rule-words.ts";

/** Who found something. */
export type Engine =
  | "html-validate"
  | "axe"
  | "htmlcs"
  | "own"
  | "links"
  | "weight"
  | "lighthouse"
  | "run";

/** Something that an audit has found, at one place of a built site. */
export interface AuditFinding {
  readonly engine: Engine;
  /** The name of the rule in its engine: `color-contrast`, `attribute`, `focus-visible`. */
  readonly rule: string;
  /** The address of a page, `/sv/nyheter/`, or of another file, `/sv/feed.xml`. */
  readonly page: string;
  /** The state in which it was found; absent for what is about the file, whatever its state. */
  readonly state?: string;
  /** A CSS selector of the element. */
  readonly selector?: string;
  /** The beginning of the element's HTML, as the page has it. */
  readonly html?: string;
  /** The classes of the element and of those that it lies in, from the innermost. */
  readonly around?: readonly string[];
  /** Whether it lies in a text that an editor wrote. */
  readonly isInText?: boolean;
  /** What it looks like, as a JPEG in base64: of the first of those that are the same. */
  readonly picture?: string;
  /** Of the file, from 1. */
  readonly line?: number;
  /** What the words of a rule of our own mention. */
  readonly values?: Values;
  /** What an engine says that has its own words, in English. */
  readonly message?: string;
}
