import type { VNode } from "preact";

/** A component of the generator, with what shows it. */
export interface StyledComponent {
  /** The name of its folder, which is the name of its file: `service-facts`. */
  readonly name: string;
  /** From the root of the generator, with forward slashes. */
  readonly file: string;
  /** The kind of thing in whose room it is; absent for what several kinds share. */
  readonly kind?: string;
  /** What its file says of it, in English. */
  readonly description: string;
  readonly examples: Readonly<Record<string, () => VNode>>;
  /** What an editor writes to have an example on a page: Markdown, by the names of the examples. */
  readonly sources: Readonly<Record<string, string>>;
}

/** A file as editors have it, which makes a thing of a kind. */
export interface ExampleOfFile {
  /** From the root of the site, with forward slashes. */
  readonly path: string;
  readonly text: string;
}
