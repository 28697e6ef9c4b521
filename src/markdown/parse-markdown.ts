import type { Token } from "markdown-it";
import { createParser } from "./create-parser.ts";
import { commonKinds } from "./link-target.ts";
import type { MarkdownProblem } from "./problem.ts";
import { rememberRecent } from "./recent.ts";
import { metaOf } from "./token-meta.ts";
import { blockTokensText, inlineTokensText } from "./token-text.ts";
import { lineOf, walkTokens } from "./walk-tokens.ts";

/**
 * What is known of a text: plain data, which can be kept and sent elsewhere. The tokens, many times as
 * large, are not among it: see `tokensOf`.
 */
export interface MarkdownDocument {
  readonly source: string;
  readonly options: ParseOptions;
  /** In the order of the page, with the titles of fact boxes. */
  readonly headings: readonly Heading[];
  readonly references: readonly Reference[];
  readonly pictures: readonly PictureReference[];
  readonly problems: readonly MarkdownProblem[];
  /** The words, one block on each line, for descriptions and counting. */
  readonly plainText: string;
  /** Whether it begins with a heading, and not inside the section before it. */
  readonly opensWithHeading: boolean;
  /** The level of the last heading outside boxes, as it is written; absent where there is none. */
  readonly lastLevel?: number;
}

export interface Heading {
  /** As on a page where "##" is level 2. */
  readonly level: 2 | 3 | 4 | 5 | 6;
  readonly text: string;
  /** Without the prefix that a page may add. */
  readonly id: string;
  /** In a fact box or among the notes: the section ends with them. */
  readonly isInBox?: true;
}

/** A link out of the document, or a contact card (whose target is the contact's id). */
export interface Reference {
  readonly kind: "link" | "contact-card";
  readonly target: string;
  /** 1-based, within the source. */
  readonly line: number;
}

export interface PictureReference {
  readonly target: string;
  /** 1-based, within the source. */
  readonly line: number;
}

/** What is known of what stands around a text. */
export interface ParseOptions {
  /** The level of the last heading before; 1 at the beginning of a page. */
  readonly lastLevel?: number;
  /** The kinds of things of the site that a link can lead to. */
  readonly kinds?: readonly string[];
}

const parser = createParser();

/** The tokens of texts that have others than their own. */
const changedTokens = new WeakMap<MarkdownDocument, readonly Token[]>();

/**
 * Parses Markdown once; collects what it refers to and what is wrong. Pure.
 * Links within the document ("#id") are checked here and are no references.
 */
export function parseMarkdown(source: string, options: ParseOptions = {}): MarkdownDocument {
  const tokens = tokenize(source, options);
  lastTokens.keep({ source, options }, tokens);
  const [references, pictures, problems]: [Reference[], PictureReference[], MarkdownProblem[]] = [
    [],
    [],
    [],
  ];
  for (const token of walkTokens(tokens)) {
    if (token.meta === null) continue;
    references.push(...toReference(token));
    pictures.push(...toPictureReference(token));
    problems.push(...toProblems(token));
  }
  const last = tokens.findLast(({ type, level }) => type === "heading_open" && level === 0);
  return {
    source,
    options,
    headings: findHeadings(tokens),
    references: byLine(references),
    pictures: byLine(pictures),
    problems: byLine(problems),
    plainText: blockTokensText(tokens),
    opensWithHeading: tokens[0]?.type === "heading_open",
    ...(last && { lastLevel: Number(last.tag.slice(1)) }),
  };
}

/**
 * The tokens of a text, for whoever renders it. They are made each time: a site of thousands of texts
 * would fill the memory with them, and to keep them takes as long as to make them again.
 */
export function tokensOf(document: MarkdownDocument): readonly Token[] {
  return changedTokens.get(document) ?? tokenize(document.source, document.options);
}

/** A text with other tokens than its own. */
export function withTokens(document: MarkdownDocument, tokens: readonly Token[]): MarkdownDocument {
  const changed = { ...document };
  changedTokens.set(changed, tokens);
  return changed;
}

/** A text and its translations are read, and then looked at by others. */
const lastTokens = rememberRecent<Pick<MarkdownDocument, "source" | "options">, readonly Token[]>(
  8,
  (one, other) =>
    one.source === other.source &&
    one.options.lastLevel === other.options.lastLevel &&
    one.options.kinds?.join() === other.options.kinds?.join(),
);

/** The tokens of a text for whoever looks at them: those of a text that was just parsed are known. */
export function tokensToLookAt(source: string, options: ParseOptions): readonly Token[] {
  return lastTokens.find({ source, options }) ?? tokenize(source, options);
}

/** Parses Markdown into the tokens of which all else is made. */
export function tokenize(
  source: string,
  { lastLevel = 1, kinds = commonKinds }: ParseOptions,
): readonly Token[] {
  return parser.parse(source, { lastLevel, kinds });
}

const boxes = /^(?:fact_box|footnotes)_(?:open|close)$/;

function findHeadings(tokens: readonly Token[]): Heading[] {
  const headings: Heading[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (boxes.test(token.type)) depth += token.nesting;
    if (token.type !== "heading_open") continue;
    const { id, level } = metaOf(token);
    if (id === undefined) continue;
    const text = inlineTokensText(tokens[index + 1]?.children ?? []);
    headings.push({
      level: toHeadingLevel(level),
      text,
      id,
      ...(depth > 0 && { isInBox: true as const }),
    });
  }
  return headings;
}

function toHeadingLevel(level = 2): Heading["level"] {
  if (level >= 6) return 6;
  return level === 3 || level === 4 || level === 5 ? level : 2;
}

function toReference(token: Token): Reference[] {
  const { target, isInert } = metaOf(token);
  if (target === undefined || isInert === true) return [];
  const line = lineOf(token);
  if (token.type === "contact_card") return [{ kind: "contact-card", target, line }];
  const isReference = token.type === "link_open" && !target.startsWith("#");
  return isReference ? [{ kind: "link", target, line }] : [];
}

function toPictureReference(token: Token): PictureReference[] {
  const { target, isInert } = metaOf(token);
  if (token.type !== "image" || target === undefined || isInert === true) return [];
  return [{ target, line: lineOf(token) }];
}

function toProblems(token: Token): MarkdownProblem[] {
  const problems = metaOf(token).problems ?? [];
  return problems.map(({ code, detail }) => ({ code, line: lineOf(token), detail }));
}

function byLine<T extends { readonly line: number }>(items: readonly T[]): T[] {
  return items.toSorted((one, other) => one.line - other.line);
}
