import { saysSomething } from "../../markdown/hidden-characters.ts";
import type { Inline } from "./page-blocks.ts";

/** `!` before a link would make a picture of it, and two pieces of code would become one. */
export function append(before: string, written: string): string {
  if (written.startsWith("`") && /(?<!\\)`$/.test(before)) return `${before} ${written}`;
  const isBeforeLink = written.startsWith("[") && /(?<!\\)!$/.test(before);
  return isBeforeLink ? `${before.slice(0, -1)}\\!${written}` : before + written;
}

/** On one line; `^` at the beginning would make the mark of a footnote. */
export function inBrackets(words: string): string {
  return `[${words.replace(/\s*\n\s*/g, " ").replace(/^\^/, "\\^")}]`;
}

export function inLanguage(words: string, lang: string): string {
  return saysSomething(words) ? `${inBrackets(words)}{lang=${lang}}` : words;
}

/** Marks stand at words, not at the spaces around them. */
export function wrapped(inner: string, wrap: (words: string) => string): string {
  const words = inner.trim();
  if (words === "") return inner;
  const [start = ""] = /^\s*/.exec(inner) ?? [];
  const [end = ""] = /\s*$/.exec(inner) ?? [];
  return start + wrap(words) + end;
}

/** What stands around a mark. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** Between a letter and punctuation, Markdown takes such a mark for a star. */
export function marked(words: string, mark: string, { before, after }: Neighbours): string {
  const isOpen = !/^[\p{P}\p{S}]/u.test(words) || /(?:^|[\s\p{P}\p{S}])$/u.test(before);
  const isClosed = !/[\p{P}\p{S}]$/u.test(words) || after === "" || /^[\s\p{P}\p{S}]/u.test(after);
  const isNested = before.endsWith("*") || words.startsWith("*") || words.endsWith("*");
  if (!isOpen || !isClosed || isNested || !saysSomething(words)) return words;
  return words
    .split("\n")
    .map((line) => (saysSomething(line) ? `${mark}${line.trim()}${mark}` : line))
    .join("\n");
}

/** Texts that follow each other are one: a mark may stand across their border. */
export function joinTexts(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const one of content) {
    const last = joined.at(-1);
    if (one.kind === "text" && last?.kind === "text")
      joined.splice(-1, 1, { kind: "text", text: last.text + one.text });
    else joined.push(one);
  }
  return joined;
}
