import { saysSomething } from "../../markdown/hidden-characters.ts";
import { escapeInline, escapeLineStart } from "../escape-markdown.ts";
import { cleanWords } from "./clean-words.ts";
import { append, inBrackets, inLanguage, joinTexts, marked, wrapped } from "./inline-marks.ts";
import { type Inline, textOf } from "./page-blocks.ts";
import type { Tell } from "./remark.ts";

/** What writing needs to know of the rest of the page and of the site. */
export interface InlineContext {
  /** Where a link leads, as it is written in Markdown; undefined where it cannot lead anywhere. */
  readonly link: (href: string, text: string) => string | undefined;
  readonly tell: Tell;
  /** What abbreviations of the page stand for; those that are found are added. */
  readonly abbreviations: Map<string, string>;
}

/** What surrounds a part of a line, and decides what it may hold. */
interface Around {
  readonly isInLink?: boolean;
  readonly isInTable?: boolean;
  readonly marks: string;
}

/** Writes a line, in which breaks become spaces. */
export function writeLine(
  content: readonly Inline[],
  context: InlineContext,
  { isInTable = false } = {},
): string {
  const line = write(content, context, { marks: "", isInTable }).replace(/\s*\n\s*/g, " ");
  return line.replace(/ {2,}/g, " ").trim();
}

/** Writes a paragraph, with its lines. */
export function writeParagraph(content: readonly Inline[], context: InlineContext): string {
  const lines = write(content, context, { marks: "" })
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "");
  return lines.map(escapeLineStart).join("\\\n");
}

function write(content: readonly Inline[], context: InlineContext, around: Around): string {
  const joined = joinTexts(content);
  return joined.reduce((before, one, index) => {
    const rest = joined.slice(index + 1);
    const place = { ...around, before, after: afterText(rest) };
    return append(before, writeOne(one, context, place));
  }, "");
}

function afterText(rest: readonly Inline[]): string {
  return rest[0] === undefined ? "" : cleanWords(textOf([rest[0]]) || " ").slice(0, 1);
}

type Place = Around & { readonly before: string; readonly after: string };

function writeOne(one: Inline, context: InlineContext, place: Place): string {
  if (one.kind === "text") return writeText(one.text);
  if (one.kind === "break") return "\n";
  if (one.kind === "code") return writeCode(one.text, place);
  if (one.kind === "abbreviation") return writeAbbreviation(one, context);
  if (one.kind === "picture") return writeText(one.picture.alt ?? "");
  if (one.kind === "remark") {
    context.tell(one.remark);
    return "";
  }
  if (one.kind === "link") return writeLink(one, context, place);
  const mark = { strong: "**", emphasis: "*", language: "" }[one.kind];
  if (one.kind !== "language" && place.marks.includes(one.kind))
    return write(one.children, context, place);
  const inner = write(one.children, context, { ...place, marks: `${place.marks} ${one.kind}` });
  return wrapped(inner, (words) =>
    one.kind === "language" ? inLanguage(words, one.lang) : marked(words, mark, place),
  );
}

/** `&` before letters that follow would make a sign of them. */
function writeText(text: string): string {
  return escapeInline(cleanWords(text)).replace(/&$/, "\\&");
}

function writeCode(text: string, { isInTable }: Around): string {
  const words = cleanWords(text).trim();
  if (words === "") return " ";
  if (isInTable) return escapeInline(words);
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 ? " " : "";
  return `${fence}${space}${words}${space}${fence}`;
}

function writeAbbreviation(
  { text, title }: Extract<Inline, { kind: "abbreviation" }>,
  { abbreviations }: InlineContext,
): string {
  const [label, meaning] = [cleanWords(text).trim(), cleanWords(title).trim()];
  const isLabel = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./-]*[\p{L}\p{N}])?$/u.test(label);
  if (isLabel && saysSomething(meaning) && !abbreviations.has(label))
    abbreviations.set(label, meaning);
  return writeText(text);
}

function writeLink(
  { href, children }: Extract<Inline, { kind: "link" }>,
  context: InlineContext,
  place: Place,
): string {
  const inner = write(children, context, { ...place, isInLink: true });
  const text = cleanWords(textOf(children)).trim();
  if (place.isInLink || !saysSomething(text)) return inner;
  const target = context.link(href, text);
  if (target === undefined) return inner;
  return wrapped(inner, (words) => `${inBrackets(words)}(${target})`);
}
