import type { MarkdownIt, StateCore, Token } from "markdown-it";

type Nesting = Token["nesting"];

/**
 * Gives every inline token its line in the source. markdown-it knows lines of blocks only, and a
 * paragraph can be long. A class, because markdown-it takes the state of its inline parser as one.
 */
export function sourceLines(md: MarkdownIt): void {
  md.inline.State = class extends md.inline.State {
    private countedTo = 0;
    private lines = 0;

    override push(type: string, tag: string, nesting: Nesting): Token {
      const token = super.push(type, tag, nesting);
      const line = this.countLines();
      token.map = [line, line + 1];
      return token;
    }

    /** Text becomes a token when something else follows; it never goes on over a line's end. */
    override pushPending(): Token {
      const token = super.pushPending();
      const line = this.countLines();
      token.map = [line, line + 1];
      return token;
    }

    /** Counts on from where it stopped; a rule may also have gone back. */
    private countLines(): number {
      if (this.pos < this.countedTo) this.countedTo = this.lines = 0;
      this.lines += this.src.slice(this.countedTo, this.pos).split("\n").length - 1;
      this.countedTo = this.pos;
      return this.lines;
    }
  };
  md.core.ruler.after("inline", "source_lines", addLinesOfBlocks);
}

/** Until now the lines count from the beginning of the block. Table cells are in their row. */
function addLinesOfBlocks(state: StateCore): void {
  let blockLine = 0;
  for (const token of state.tokens) {
    blockLine = token.map?.[0] ?? blockLine;
    for (const child of token.children ?? []) {
      const line = blockLine + (child.map?.[0] ?? 0);
      child.map = [line, line + 1];
    }
  }
}
