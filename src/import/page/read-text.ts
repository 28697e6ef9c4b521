import { readMarker } from "../list-marker.ts";
import { type Block, type Inline, paragraphOf } from "./page-blocks.ts";

/** Above this, a line is one that a program or a window has broken, not its author. */
const shortLine = 70;

/**
 * Reads a text without markup, as somebody has copied it from a page: parts are parted by empty lines,
 * lists begin with dots. The title is the first line that stands alone.
 */
export function readText(text: string): readonly Block[] {
  const parts = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n")
    .split(/\n{2,}/)
    .map((part) => part.split("\n").filter((line) => line !== ""));
  return joinLists(parts.filter((lines) => lines.length > 0).flatMap(readPart));
}

function readPart(given: readonly string[]): readonly Block[] {
  const lines = given.flatMap((line) => line.split(/(?<=[.!?:]) (?=• )/));
  const marked = lines.map(readMarker);
  const isList = (kind: string | undefined) => kind !== undefined && kind !== "dash";
  const dashes = marked.filter((one) => one?.kind === "dash").length;
  const first = marked.findIndex((one) => isList(one?.kind) || (one && dashes > 1));
  if (first < 0) return [{ kind: "paragraph", content: toLines(lines.map(asSpeech)) }];
  const items: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index < first) continue;
    const mark = marked[index];
    if (mark) items.push(mark.text);
    else items.push(`${items.pop() ?? ""} ${line}`.trim());
  }
  const number = marked[first]?.number;
  const before = lines.slice(0, first);
  return [
    ...(before.length > 0 ? [{ kind: "paragraph", content: toLines(before) } as const] : []),
    {
      kind: "list",
      items: items.map((item) => [paragraphOf(item)]),
      ...(number !== undefined && { start: number }),
    },
  ];
}

/** What somebody says begins with a dash, for which people type whatever is near. */
function asSpeech(line: string): string {
  return line.replace(/^[-−–—]\s+/, "– ");
}

/** Lines are kept where all are short, as those of an address are. */
function toLines(lines: readonly string[]): readonly Inline[] {
  const isBroken = lines.some((line, index) => line.length > shortLine && index < lines.length - 1);
  const between: Inline = isBroken ? { kind: "text", text: " " } : { kind: "break" };
  return lines.flatMap((text, index) =>
    index === 0 ? [{ kind: "text", text } as const] : [between, { kind: "text", text } as const],
  );
}

/** Items that empty lines part are one list. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isSame = block.kind === "list" && last?.kind === "list" && areBothBullets(block, last);
    if (isSame) joined.splice(-1, 1, { ...last, items: [...last.items, ...block.items] });
    else joined.push(block);
  }
  return joined;
}

function areBothBullets(one: { start?: number }, other: { start?: number }): boolean {
  return one.start === undefined && other.start === undefined;
}
