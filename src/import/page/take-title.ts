import { saysSomething } from "../../markdown/hidden-characters.ts";
import { plainWords } from "./clean-words.ts";
import { type Block, type Inline, textOf } from "./page-blocks.ts";
import { type PageMetadata, withoutSiteName } from "./page-metadata.ts";

/** The longest line that can be a title. */
const longest = 200;

/** Takes the title out of the parts of a page; it is a field of its own. */
export function takeTitle(
  blocks: readonly Block[],
  { metadata, isText }: { readonly metadata: PageMetadata; readonly isText: boolean },
): { readonly title?: string; readonly blocks: readonly Block[] } {
  const at = isText ? firstLine(blocks) : firstOfRank(blocks);
  const own = wordsAt(blocks, at);
  const { heading, title, siteName } = metadata;
  const stated = title === undefined ? undefined : withoutSiteName(title, siteName);
  const elsewhere = heading === siteName ? undefined : heading;
  const found = [own, elsewhere, stated].map((text) => plainWords(text ?? "")).find(saysSomething);
  if (found === undefined) return { blocks };
  const isItself = (block: Block) =>
    block.kind === "heading" && plainWords(textOf(block.content)) === found;
  const taken = isText ? at : blocks.findIndex(isItself);
  const text = found.length > longest ? `${found.slice(0, longest - 1).trimEnd()}…` : found;
  return { title: text, blocks: blocks.filter((_, index) => index !== taken || text !== found) };
}

function firstLine(blocks: readonly Block[]): number {
  return blocks.findIndex(({ kind }) => kind === "paragraph");
}

function firstOfRank(blocks: readonly Block[]): number {
  return blocks.findIndex((block) => block.kind === "heading" && block.rank === 1);
}

function wordsAt(blocks: readonly Block[], index: number): string | undefined {
  const block = blocks[index];
  return block?.kind === "heading" || block?.kind === "paragraph"
    ? textOf(block.content)
    : undefined;
}

/** How many parts may stand above a preamble that only its words tell. */
const nearTop = 4;

/** Takes the preamble out: what the page marks as such, or what its description says too. */
export function takeLead(
  blocks: readonly Block[],
  description = "",
): { readonly preamble?: readonly Inline[]; readonly blocks: readonly Block[] } {
  const marked = blocks.findIndex((block) => block.kind === "paragraph" && block.isLead);
  const same = blocks
    .slice(0, nearTop)
    .findIndex((block) => block.kind === "paragraph" && isSame(textOf(block.content), description));
  const at = marked >= 0 ? marked : same;
  const block = blocks[at];
  if (block?.kind !== "paragraph" || !saysSomething(textOf(block.content))) return { blocks };
  return { preamble: block.content, blocks: blocks.filter((_, index) => index !== at) };
}

/** Descriptions are often cut off. */
function isSame(text: string, description: string): boolean {
  const beginning = description.replace(/\s*(?:…|\.\.\.)$/, "").trim();
  const isCut = beginning.length > 60 && text.startsWith(beginning);
  return text !== "" && (text === description.trim() || isCut);
}
