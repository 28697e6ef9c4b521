import type { Token } from "markdown-it";
import { metaOf } from "../markdown/token-meta.ts";
import { inlineTokensText } from "../markdown/token-text.ts";
import { walkTokens } from "../markdown/walk-tokens.ts";
import { noProse, type Passage, type Text } from "./passage.ts";

/** What a text and its translation have in common, whatever the language: plain data. */
export interface TextShape {
  /** The file, without the folder of its language. */
  readonly page: string;
  /** The field, without the language; empty for the body of a page. */
  readonly field: string;
  /** Numbers of two digits and more, and the months of days, in one way of writing, in their order. */
  readonly numbers: readonly string[];
  /** Things of the site, addresses of e-mail and telephone numbers that it leads to. */
  readonly targets: readonly string[];
  /** What may be names of people: two words and more with capitals, each once. */
  readonly names: readonly string[];
  /** How many headings, entries of lists, tables, pictures and notes it has. */
  readonly counts: Readonly<Record<ShapePart, number>>;
}

export const shapeParts = ["headings", "items", "tables", "pictures", "notes"] as const;
export type ShapePart = (typeof shapeParts)[number];

/** What of a text its translation should have too. */
export function shapeOf({ file, field = "", language, passages, tokens }: Text): TextShape {
  const all = [...walkTokens(tokens)];
  const count = (isOne: (token: Token) => boolean) => all.filter(isOne).length;
  const ending = field.endsWith(`.${language}`) ? field.slice(0, -language.length - 1) : field;
  return {
    page: file.path.replace(`/content/${language}/`, "/content/*/"),
    field: ending,
    numbers: passages.flatMap(numbersOf),
    targets: all.flatMap((token) => targetsOf(token)),
    names: [...new Set(passages.flatMap(({ words, tokens }) => namesIn(allWords(words, tokens))))],
    counts: {
      headings: count(({ type }) => type === "heading_open"),
      items: count(({ type }) => type === "list_item_open"),
      tables: count(({ type }) => type === "table_open"),
      pictures: count(({ type }) => type === "image"),
      notes: count(({ type }) => type === "footnote_open"),
    },
  };
}

/** Words of other languages count too. Telephone numbers are written in the way of each language. */
function numbersOf({ words, links, tokens, language }: Passage): readonly string[] {
  if (links.some(({ target }) => target.startsWith("tel:"))) return [];
  const all = allWords(words, tokens);
  if (!/\d/.test(all)) return [];
  return [...numbersIn(all), ...monthsIn(all, language)];
}

/** The words of a passage with those of other languages, and what else is no prose of its own. */
function allWords(words: string, tokens: readonly Token[]): string {
  return words.includes(noProse) ? inlineTokensText(tokens) : words;
}

const name = /(?<![\p{L}\d])\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)+/gu;

function namesIn(words: string): readonly string[] {
  return words.match(name) ?? [];
}

/** Outside addresses may be those of pages in another language. */
function targetsOf(token: Token): readonly string[] {
  const { target } = metaOf(token);
  if (target === undefined || token.type === "image") return [];
  const [bare = ""] = target.split("#");
  if (bare.startsWith("tel:")) return [bare.replaceAll(/[^tel:+\d]/g, "")];
  return /^(?:[a-z-]+:(?!\/\/)|\.)/.test(bare) ? [bare] : [];
}

/** Digits, with the marks and spaces that part their groups, decimals, hours and minutes. */
const number = /(?<![\p{L}\d])\d+(?:[.,:\u00a0\u202f ]\d+)*/gu;

/** The numbers of a text as any language writes them: `5 000` and `5,000` are one, `9.30` and `9:30` too. */
export function numbersIn(words: string): readonly string[] {
  return [...words.matchAll(number)].flatMap(([found]) =>
    splitNumbers(found).filter((one) => one.replace(/\D/g, "").length > 1),
  );
}

/** The months of the days in a text, as in ISO 8601: `-03-`. */
export function monthsIn(words: string, language: string): readonly string[] {
  const names = monthNames(language);
  return [...words.matchAll(day)].flatMap(({ 1: name = "" }) => {
    const month = names.indexOf(name.toLowerCase()) + 1;
    return month > 0 ? [`-${String(month).padStart(2, "0")}-`] : [];
  });
}

const day = /(?<![\p{L}\d])\d{1,2}\.? (\p{L}{3,10})(?!\p{L})/gu;

const known = new Map<string, readonly string[]>();

function monthNames(language: string): readonly string[] {
  const before = known.get(language);
  if (before) return before;
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const names = Array.from({ length: 12 }, (_, month) =>
    format.format(Date.UTC(2024, month, 1)).toLowerCase(),
  );
  known.set(language, names);
  return names;
}

/** Thousands are joined; what else stands apart by a space are two numbers. */
function splitNumbers(found: string): readonly string[] {
  return found
    .replace(/(?<=\d)[ \u00a0\u202f,](?=\d{3}(?!\d))/g, "")
    .split(/[ \u00a0\u202f]/)
    .map((one) => one.replace(/[,:]/g, ".").replace(/\.0+$/, ""));
}
