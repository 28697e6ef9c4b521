import { isSameMarkdown } from "./same-markdown.ts";

/**
 * Takes each block of a text as it was written before, where it says the same: editors that show
 * Markdown as it will look write all of it anew, each in its own way. Pure.
 */
export function keepBlocks(before: string, after: string): string {
  const old = blocksOf(before);
  let next = 0;
  return blocksOf(after)
    .map((block) => {
      const found = old.findIndex(
        (one, index) => index >= next && isSameMarkdown(one.text, block.text),
      );
      if (found < 0) return block;
      next = found + 1;
      return { text: old[found]?.text ?? block.text, gap: block.gap };
    })
    .map(({ text, gap }, index) => (index === 0 ? text : gap + text))
    .join("");
}

interface Block {
  readonly text: string;
  /** The empty lines before it. */
  readonly gap: string;
}

/** The parts of a text between empty lines; fences and boxes are whole. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { lines: string[]; gap: string }[] = [];
  let [gap, fence, depth] = ["", "", 0];
  for (const line of text.split("\n")) {
    const isInside = fence !== "" || depth > 0;
    if (line.trim() === "" && !isInside) {
      gap += "\n";
      continue;
    }
    const last = blocks.at(-1);
    if (last && gap === "") last.lines.push(line);
    else {
      blocks.push({ lines: [line], gap: `\n${gap}` });
      gap = "";
    }
    const [, marks = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === "" && marks !== "") fence = marks;
    else if (fence !== "" && marks.startsWith(fence)) fence = "";
    else if (fence === "" && /^:{3,}\s*\S/.test(line)) depth += 1;
    else if (fence === "" && /^:{3,}\s*$/.test(line)) depth = Math.max(0, depth - 1);
  }
  return blocks.map((block) => ({ text: block.lines.join("\n"), gap: block.gap }));
}
