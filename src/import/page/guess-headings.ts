import { type Block, textOf, textOfBlocks } from "./page-blocks.ts";
import { asLabel, type PageWords } from "./page-words.ts";
import { excerpt } from "./remark.ts";

/** The longest line that is taken for a heading, and the shortest text that has one. */
const longestHeading = 60;
const shortestText = 80;

/** Finds the headings of a text without markup: a short line without a full stop above a long part. */
export function guessHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind !== "paragraph" || !isHeading(block, blocks[index + 1])) return [block];
    const text = textOf(block.content);
    return [
      { kind: "remark", remark: { code: "heading-guessed", values: { text: excerpt(text) } } },
      { kind: "heading", rank: 2, content: block.content },
    ];
  });
}

function isHeading(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "paragraph" || block.content.some(({ kind }) => kind === "break"))
    return false;
  const text = textOf(block.content);
  const isShort = text.length <= longestHeading && /^\p{Lu}.*[^.,;:]$/u.test(text);
  const isAbove = next?.kind === "list" || textOfBlocks(next ? [next] : []).length >= shortestText;
  return isShort && isAbove;
}

/** What stands below a heading "Facts" at the end of a text is a box. */
export function guessFacts(blocks: readonly Block[], { fact }: PageWords): readonly Block[] {
  const at = blocks.findIndex(
    (block) => block.kind === "heading" && fact.has(asLabel(textOf(block.content))),
  );
  const heading = blocks[at];
  if (heading?.kind !== "heading") return blocks;
  const rest = blocks.slice(at + 1);
  const found = rest.findIndex((block) => block.kind === "heading" && block.rank <= heading.rank);
  const inside = rest.slice(0, found < 0 ? undefined : found);
  if (inside.every(({ kind }) => kind === "remark")) return blocks;
  return [
    ...blocks.slice(0, at),
    { kind: "remark", remark: { code: "fact-guessed", values: { text: textOf(heading.content) } } },
    { kind: "fact", title: heading.content, blocks: inside },
    ...(found < 0 ? [] : rest.slice(found)),
  ];
}

/** Words of a picture that a text holds after it was copied without it. */
const caption = /(?:^|[\s(])(?:foto|photo|illustration):\s*\p{Lu}|^(?:bilden|the picture):\s/iu;

/** Tells of what belongs to pictures that a text cannot hold. */
export function markCaptions(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    const text = block.kind === "paragraph" ? textOf(block.content) : "";
    if (!caption.test(text)) return [block];
    const remark = { code: "picture-credit", values: { text: excerpt(text) } } as const;
    return [{ kind: "remark", remark }, block];
  });
}
