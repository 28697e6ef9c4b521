import type { Token } from "markdown-it";
import type { MarkdownProblem } from "./problem.ts";

/** What the plugins find out about a token and the renderer needs to know. */
export interface TokenMeta {
  /** Written without its element: a refused link, a heading without text. */
  readonly isInert?: boolean;
  /** Id within the document, without the prefix of the page. */
  readonly id?: string;
  /** Level as on a page where "##" is 2. */
  readonly level?: number;
  /** The heading is the title of a fact box. */
  readonly isFactTitle?: boolean;
  /** A fact box without a title. */
  readonly isNameless?: boolean;
  /** Canonical BCP 47 tag: of words, or of the file to which a link leads. */
  readonly lang?: string;
  /** Where a link or picture leads, or the id of a contact, as the author wrote it. */
  readonly target?: string;
  /** The words of a link. */
  readonly linkText?: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly isDecorative?: boolean;
  /** Label of a footnote in the source. */
  readonly label?: string;
  /** Number of a footnote in the text, from 1. */
  readonly number?: number;
  /** Which reference to the footnote this is, from 1. */
  readonly occurrence?: number;
  /** How many references the footnote has. */
  readonly occurrences?: number;
  readonly problems?: readonly Omit<MarkdownProblem, "line">[];
}

/** What the plugins noted on a token. markdown-it types the place for it as anything. */
export function metaOf(token: Token): TokenMeta {
  const meta: TokenMeta | null = token.meta;
  return meta ?? {};
}

/** Adds to what is noted on a token. */
export function setMeta(token: Token, meta: TokenMeta): void {
  token.meta = { ...metaOf(token), ...meta };
}
