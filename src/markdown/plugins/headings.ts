import type { MarkdownIt, Token } from "markdown-it";
import { uniqueHeadingIds } from "../heading-ids.ts";
import { saysSomething } from "../hidden-characters.ts";
import type { ParseOptions } from "../parse-markdown.ts";
import { report } from "../report-problem.ts";
import { metaOf, setMeta, type TokenMeta } from "../token-meta.ts";
import { inlineTokensText } from "../token-text.ts";

/** The text, a fact box or the footnotes: where headings are counted on their own. */
interface Outline {
  /** The token that opens the fact box. */
  readonly factBox?: Token;
  /** What is added to the level that the author wrote. */
  readonly offset: number;
  /** Level of the heading before, as the author wrote it. */
  last: number;
}

interface Heading {
  readonly open: Token;
  readonly close: Token | undefined;
  readonly text: string;
}

/**
 * Gives headings their ids and levels. A fact box or contact card belongs to the section where it
 * stands, so its heading is one level below; "###" in a box is one below the box's title.
 */
export function headings(md: MarkdownIt): void {
  md.core.ruler.push("headings", (state) => {
    const slug = uniqueHeadingIds();
    const outlines: Outline[] = [];
    const { lastLevel = 1 } = state.env as ParseOptions;
    let outline: Outline = { offset: 0, last: lastLevel };
    for (const [index, token] of state.tokens.entries()) {
      const inner = openOutline(token, outline);
      if (inner) {
        outlines.push(outline);
        outline = inner;
      } else if (isOutlineEnd(token)) outline = outlines.pop() ?? outline;
      else if (token.type === "contact_card") {
        setMeta(token, { level: outline.last + outline.offset + 1 });
      } else if (token.type === "heading_open") {
        const text = inlineTokensText(state.tokens[index + 1]?.children ?? []);
        readHeading({ open: token, close: state.tokens[index + 2], text }, { outline, slug });
      }
    }
  });
}

function openOutline(token: Token, { last, offset }: Outline): Outline | undefined {
  if (token.type === "fact_box_open") return { factBox: token, offset: last + offset - 1, last: 2 };
  return token.type === "footnotes_open" ? { offset: 0, last: 2 } : undefined;
}

function isOutlineEnd({ type }: Token): boolean {
  return type === "fact_box_close" || type === "footnotes_close";
}

interface Place {
  readonly outline: Outline;
  slug(text: string): string;
}

function readHeading(heading: Heading, { outline, slug }: Place): void {
  const { open, text } = heading;
  if (metaOf(open).isFactTitle) {
    const id = slug(text);
    note(heading, { id, level: outline.last + outline.offset, isNameless: text === "" });
    if (text !== "" && !saysSomething(text)) report(open, "empty-heading", text);
    if (outline.factBox) setMeta(outline.factBox, { id });
    return;
  }
  if (!saysSomething(text)) {
    report(open, "empty-heading", open.markup);
    note(heading, { isInert: true });
    return;
  }
  countHeading(heading, outline);
  note(heading, { id: slug(text), level: outline.last + outline.offset });
}

/** WCAG 1.3.1: levels say what belongs to what, so none may be skipped. */
function countHeading({ open, text }: Heading, outline: Outline): void {
  const written = Number(open.tag.slice(1));
  const top = outline.factBox ? 3 : 2;
  if (written === 1) report(open, "raw-heading-1", text);
  else if (written < top) report(open, "heading-level-in-fact-box", text);
  else if (written > outline.last + 1) report(open, "heading-skipped", text);
  outline.last = Math.max(written, top);
}

function note({ open, close }: Heading, meta: TokenMeta): void {
  setMeta(open, meta);
  if (close) setMeta(close, meta);
}
