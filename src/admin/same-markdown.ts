import type { Token } from "markdown-it";
import { tokenize } from "../markdown/parse-markdown.ts";
import { isSameValue } from "./same-value.ts";

/** Whether two texts of Markdown say the same: in other lines, perhaps, or with other marks. */
export function isSameMarkdown(one: string, other: string): boolean {
  return one === other || isSameValue(outlineOf(tokenize(one, {})), outlineOf(tokenize(other, {})));
}

interface Outline {
  readonly type: string;
  readonly tag: string;
  readonly attributes: unknown;
  readonly words: string;
  readonly inner: readonly Outline[];
}

/** What a text consists of, without how it is written: words that follow each other are one. */
function outlineOf(tokens: readonly Token[]): readonly Outline[] {
  const outline: Outline[] = [];
  for (const { type, tag, attrs, content, children, info } of tokens) {
    const isWords = type === "text" || type === "softbreak";
    const words = type === "softbreak" ? " " : children === null ? `${info}${content}` : "";
    const last = outline.at(-1);
    if (isWords && last?.type === "text")
      outline[outline.length - 1] = { ...last, words: last.words + words };
    else
      outline.push({
        type: isWords ? "text" : type,
        tag,
        attributes: attrs ?? [],
        words,
        inner: outlineOf(children ?? []),
      });
  }
  return outline
    .map((one) => (one.type === "text" ? { ...one, words: one.words.replace(/ {2,}/g, " ") } : one))
    .filter(({ type, words }) => type !== "text" || words !== "");
}
