import type { MarkdownIt } from "markdown-it";
import { report } from "../report-problem.ts";
import { pushBlock } from "./container-tokens.ts";

/** Levels of tokens, of which a quotation makes one and an entry of a list two. */
const deepest = 40;

/**
 * Reports what lies in too many lists and quotations. markdown-it leaves it out without a word, to be
 * safe from texts that are made to exhaust it.
 */
export function depth(md: MarkdownIt): void {
  const tokenize = md.block.tokenize.bind(md.block);
  md.block.tokenize = (state, startLine, endLine) => {
    if (state.level < deepest) {
      tokenize(state, startLine, endLine);
      return;
    }
    const token = pushBlock(state, "refused_depth", [startLine, startLine + 1]);
    report(token, "nested-too-deep", "");
    state.line = endLine;
  };
}
