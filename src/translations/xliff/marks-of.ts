import type { Token } from "markdown-it";
import { findPlaceholders } from "../../i18n/placeholders.ts";
import { tokenize } from "../../markdown/parse-markdown.ts";
import { metaOf } from "../../markdown/token-meta.ts";
import { walkTokens } from "../../markdown/walk-tokens.ts";

/** What of a Markdown text is not for its readers and stays the same in every language. */
export interface Marks {
  /** The blocks within each other: whoever compares two texts sees that a heading became a paragraph. */
  readonly shape: readonly string[];
  /** Where links and pictures lead, contacts, notes and placeholders. */
  readonly targets: readonly string[];
  /** Addresses on the web and numbers, which may differ for a good reason. */
  readonly details: readonly string[];
}

/** Looks at a text that stands by itself: that its notes are elsewhere is no fault of it. */
export function marksOf(text: string): Marks {
  const tokens = tokenize(text, {});
  const all = [...walkTokens(tokens)].map(targetOf).filter((target) => target !== undefined);
  const isOnWeb = (target: string) => /^https?:/i.test(target);
  return {
    shape: [...shapeOf(tokens), ...definitionsIn(text)],
    // Another page on the web is another detail; that there is a link stays.
    targets: [
      ...all.map((target) => (isOnWeb(target) ? "https:" : withoutFragment(target))),
      // Its note stands in another block, without which it is no reference to the parser.
      ...(text.match(/\[\^[^\s\]]+\](?!:)/g) ?? []),
      ...findPlaceholders(text).map((name) => `{{${name}}}`),
    ],
    details: [...all.filter(isOnWeb), ...numbersIn(text)],
  };
}

/** The blocks of a text at its outermost level: what a translation of it has as well. */
export function outline(text: string): string {
  const definition = /^(\[\^|\*\[|\[)[^\]]+\]:/.exec(text)?.[1];
  if (definition !== undefined) return definition;
  let depth = 0;
  const names: string[] = [];
  for (const { type, tag, nesting } of tokenize(text, {})) {
    if (depth === 0 && nesting >= 0) names.push(`${type} ${tag}`);
    depth += nesting;
  }
  return names.join();
}

/** Whether a block holds no words: a contact card shows what is said of the contact elsewhere. */
export function isWordless(text: string): boolean {
  return ["contact_card ", "hr hr"].includes(outline(text));
}

function shapeOf(tokens: readonly Token[]): readonly string[] {
  const blocks = tokens.filter(({ type }) => type !== "inline" && !type.startsWith("footnote"));
  return blocks.filter(({ nesting }) => nesting >= 0).map(({ type, tag }) => `${type} ${tag}`);
}

/** Notes and words that are defined make no tokens where nothing uses them. */
function definitionsIn(text: string): readonly string[] {
  return [...text.matchAll(/^(?:\[\^|\*\[|\[)[^\]\n]+\]:/gm)].map(([mark]) =>
    mark.startsWith("[^") ? mark : mark.slice(0, 2).replace(/[^*[]/g, ""),
  );
}

function targetOf(token: Token): string | undefined {
  const { target } = metaOf(token);
  if (token.type === "link_open" || token.type === "image") return target;
  return token.type === "contact_card" ? `contact:${target ?? ""}` : undefined;
}

/** Headings have other names in another language. */
function withoutFragment(target: string): string {
  return target.replace(/#.*$/s, "#");
}

/** With signs of groups and decimals left out: "1 000,5" and "1,000.5" are the same number. */
function numbersIn(text: string): readonly string[] {
  const words = text.replace(/\]\([^)]*\)|\{[^}]*\}|^[ \t]*\d+[.)] /gm, " ");
  return [...words.matchAll(/\d+(?:[ \u00a0\u202f.,:]\d+)*/g)].map(([number]) =>
    number.replace(/\D/g, ""),
  );
}
