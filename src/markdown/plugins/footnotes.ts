import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import { setMeta } from "../token-meta.ts";
import { numberFootnotes } from "./number-footnotes.ts";

/**
 * Adds footnotes: "[^1]" in the text, "[^1]: The note." on a line of its own, further paragraphs
 * of the note indented by four spaces.
 */
export function footnotes(md: MarkdownIt): void {
  const alt = ["paragraph", "reference", "blockquote", "list"];
  md.block.ruler.before("reference", "footnote_definition", parseDefinition, { alt });
  md.inline.ruler.before("language_span", "footnote_reference", parseReference);
  md.core.ruler.push("footnotes", (state) => {
    state.tokens = numberFootnotes(state.tokens);
  });
}

function parseDefinition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const line = state.src.slice(start, state.eMarks[startLine]);
  const match = /^\[\^([^\s[\]]+)\]:[ \t]*/.exec(line);
  if (!match) return false;
  if (silent) return true;

  const open = state.push("footnote_definition_open", "", 1);
  setMeta(open, { label: match[1] ?? "" });
  parseNote(state, { startLine, endLine, contentStart: start + match[0].length });
  open.map = [startLine, state.line];
  state.push("footnote_definition_close", "", -1);
  return true;
}

interface NoteLines {
  readonly startLine: number;
  readonly endLine: number;
  /** Position of the first character after "[^1]: ". */
  readonly contentStart: number;
}

/** Parses as if the marker were indentation; blocks inside start with no more than that. */
function parseNote(state: StateBlock, { startLine, endLine, contentStart }: NoteLines): void {
  const { blkIndent, bMarks, tShift, sCount } = state;
  const [mark = 0, shift = 0, count = 0] = [bMarks, tShift, sCount].map((at) => at[startLine]);
  bMarks[startLine] = contentStart;
  tShift[startLine] = 0;
  sCount[startLine] = blkIndent + 4;
  state.blkIndent = blkIndent + 4;
  state.md.block.tokenize(state, startLine, endLine);
  state.blkIndent = blkIndent;
  bMarks[startLine] = mark;
  tShift[startLine] = shift;
  sCount[startLine] = count;
}

function parseReference(state: StateInline, silent: boolean): boolean {
  const reference = /\[\^([^\s[\]]+)\]/y;
  reference.lastIndex = state.pos;
  const match = reference.exec(state.src);
  if (!match || reference.lastIndex > state.posMax) return false;
  if (!silent) {
    const token = state.push("footnote_reference", "", 0);
    token.content = match[0];
    setMeta(token, { label: match[1] ?? "" });
  }
  state.pos = reference.lastIndex;
  return true;
}
