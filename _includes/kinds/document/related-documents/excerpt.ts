import {
  type InlinePart,
  parseInlineText,
  plainInlineText,
} from "../../../../src/markdown/inline-text.ts";
import { cutAtSentence } from "../../../components/document-head/cut-at-sentence.ts";

interface ExcerptOptions {
  readonly title?: string | undefined;
  /** In characters. */
  readonly longest: number;
}

/**
 * What a document is about, short: an inline text that does not repeat the title and ends at a sentence.
 * Undefined where nothing is left.
 */
export function excerptOf(text: string, { title, longest }: ExcerptOptions): string | undefined {
  const parts = withoutStart(parseInlineText(text), repeated(plainInlineText(text), title));
  const whole = parts.map((part) => part.text).join("");
  const short = cutAtSentence(whole, longest);
  if (short === "") return undefined;
  if (whole.startsWith(short)) return toText(capitalized(withoutEnd(parts, short.length)));
  // The last sign is the ellipsis, which belongs to no part.
  return `${toText(capitalized(withoutEnd(parts, short.length - 1)))}…`;
}

/** How much of the beginning repeats the title, with the signs and spaces that follow it. */
function repeated(text: string, title: string | undefined): number {
  const words = title?.trim().split(/\s+/).map(escaped) ?? [];
  if (words.length === 0 || words[0] === "") return 0;
  return (
    new RegExp(`^\\s*${words.join("\\s+")}(?![\\p{L}\\p{N}])[\\s.,:;–-]*`, "iu").exec(text)?.[0]
      .length ?? 0
  );
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function withoutStart(parts: readonly InlinePart[], length: number): readonly InlinePart[] {
  let left = length;
  return parts.flatMap((part) => {
    const text = part.text.slice(left);
    left = Math.max(0, left - part.text.length);
    return text === "" ? [] : [{ ...part, text }];
  });
}

function withoutEnd(parts: readonly InlinePart[], length: number): readonly InlinePart[] {
  let left = length;
  return parts.flatMap((part) => {
    const text = part.text.slice(0, left);
    left -= text.length;
    return text === "" ? [] : [{ ...part, text }];
  });
}

function capitalized([first, ...others]: readonly InlinePart[]): readonly InlinePart[] {
  if (!first) return [];
  const [letter = ""] = first.text;
  return [{ ...first, text: letter.toUpperCase() + first.text.slice(letter.length) }, ...others];
}

function toText(parts: readonly InlinePart[]): string {
  return parts
    .map(({ text, lang }) => (lang === undefined ? text : `[${text}]{lang=${lang}}`))
    .join("");
}
