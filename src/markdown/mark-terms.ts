import type { Token as TokenType } from "markdown-it";
import Token from "markdown-it/lib/token.mjs";
import { type MarkdownDocument, tokensOf, withTokens } from "./parse-markdown.ts";
import { metaOf, setMeta } from "./token-meta.ts";

/** The forms of the words that are explained, in lower case, each with the id of its word. */
export type TermForms = ReadonlyMap<string, string>;

export interface MarkedTerms {
  readonly document: MarkdownDocument;
  /** The ids of the words that were found, in the order in which the text first uses them. */
  readonly ids: readonly string[];
}

/** Where a word is not explained: it is somebody else's, has a purpose of its own, or is no prose. */
const blocksWithoutTerms =
  /^(heading|blockquote|quotation|quotation_caption|language_block|table|table_container|table_caption|footnotes)_(open|close)$/;
const inlinesWithoutTerms = /^(link|language_span|abbr)_(open|close)$/;

/**
 * Marks the first use of each word in a text, for the renderer to make a button of. Headings, links,
 * quotations, tables, notes, code and passages in other languages stay as they are.
 */
export function markTerms(document: MarkdownDocument, forms: TermForms): MarkedTerms {
  const ids: string[] = [];
  if (forms.size === 0) return { document, ids };
  const pattern = patternOf(forms);
  const split = (token: TokenType) => splitAtTerms(token, { pattern, forms, ids });
  const inProse = outside(blocksWithoutTerms);
  const tokens = tokensOf(document).map((token) => {
    if (!inProse(token) || token.type !== "inline" || !token.children) return token;
    const inPlainText = outside(inlinesWithoutTerms);
    const children = token.children.flatMap((child) => (inPlainText(child) ? split(child) : child));
    return children.length === token.children.length ? token : copyOf(token, { children });
  });
  return { document: withTokens(document, tokens), ids };
}

/** A condition on tokens in their order: none of the given kind is open. */
function outside(kinds: RegExp): (token: TokenType) => boolean {
  let depth = 0;
  return ({ type }) => {
    const [, , side] = kinds.exec(type) ?? [];
    if (side === "open") depth += 1;
    if (side === "close") depth -= 1;
    return depth === 0 && side === undefined;
  };
}

interface Search {
  readonly pattern: RegExp;
  readonly forms: TermForms;
  readonly ids: string[];
}

function splitAtTerms(token: TokenType, { pattern, forms, ids }: Search): readonly TokenType[] {
  if (token.type !== "text") return [token];
  const parts: TokenType[] = [];
  let position = 0;
  for (const { 0: words, index } of token.content.matchAll(pattern)) {
    const id = forms.get(words.toLowerCase());
    if (id === undefined || ids.includes(id)) continue;
    ids.push(id);
    parts.push(copyOf(token, { content: token.content.slice(position, index) }));
    const term = copyOf(token, { type: "term", content: words });
    setMeta(term, { target: id });
    parts.push(term);
    position = index + words.length;
  }
  if (parts.length === 0) return [token];
  return [...parts, copyOf(token, { content: token.content.slice(position) })];
}

function copyOf(token: TokenType, change: Partial<TokenType>): TokenType {
  const copy = new Token(token.type, token.tag, token.nesting);
  return Object.assign(copy, token, { meta: metaOf(token) }, change);
}

/** Whole words alone, the longest first: "regional utvecklingsstrategi" before "strategi". */
function patternOf(forms: TermForms): RegExp {
  const words = [...forms.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => RegExp.escape(form));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join("|")})(?![\\p{L}\\p{N}]|-\\p{L})`, "giu");
}
