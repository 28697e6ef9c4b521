import type { Token } from "markdown-it";
import { createParser } from "./create-parser.ts";
import { commonKinds } from "./link-target.ts";
import type { MarkdownProblem } from "./problem.ts";
import { metaOf } from "./token-meta.ts";
import { blockTokensText, inlineTokensText } from "./token-text.ts";
import { lineOf, walkTokens } from "./walk-tokens.ts";

export interface MarkdownDocument {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** In the order of the page, with the titles of fact boxes. */
  readonly headings: readonly Heading[];
  readonly references: readonly Reference[];
  readonly pictures: readonly PictureReference[];
  readonly problems: readonly MarkdownProblem[];
  /** The words, one block on each line, for descriptions and counting. */
  readonly plainText: string;
}

export interface Heading {
  /** As on a page where "##" is level 2. */
  readonly level: 2 | 3 | 4 | 5 | 6;
  readonly text: string;
  /** Without the prefix that a page may add. */
  readonly id: string;
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

/**
 * Parses Markdown to tokens once; collects what it refers to and what is wrong. Pure.
 * Links within the document ("#id") are checked here and are no references.
 */
export function parseMarkdown(
  source: string,
  { lastLevel = 1, kinds = commonKinds }: ParseOptions = {},
): MarkdownDocument {
  const tokens = parser.parse(source, { lastLevel, kinds });
  const everyToken = [...walkTokens(tokens)];
  return {
    source,
    tokens,
    headings: findHeadings(tokens),
    references: byLine(everyToken.flatMap(toReference)),
    pictures: byLine(everyToken.flatMap(toPictureReference)),
    problems: byLine(everyToken.flatMap(toProblems)),
    plainText: blockTokensText(tokens),
  };
}

function findHeadings(tokens: readonly Token[]): Heading[] {
  return tokens.flatMap((token, index) => {
    const { id, level } = metaOf(token);
    if (token.type !== "heading_open" || id === undefined) return [];
    const text = inlineTokensText(tokens[index + 1]?.children ?? []);
    return [{ level: toHeadingLevel(level), text, id }];
  });
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
