import { type Block, findBlocks } from "./blocks.ts";
import { listsPages, readContentsLine } from "./contents-entries.ts";
import { findHyphenated } from "./join-lines.ts";
import type { LaidOutPage } from "./lay-out-pages.ts";
import { findContentsTitle, findRoles, type PageRole } from "./page-role.ts";
import type { RecognitionWords } from "./recognition-words.ts";
import { findTypeSizes } from "./type-sizes.ts";

/** A page with its role and its blocks, before it is written. */
export interface DraftPage {
  readonly laidOut: LaidOutPage;
  readonly role: PageRole;
  readonly blocks: readonly Block[];
}

/** Finds out what each page is for and what stands on it. */
export function draftPages(
  pages: readonly LaidOutPage[],
  words: RecognitionWords,
): readonly DraftPage[] {
  const texts = pages.map(({ lines }) => lines.map(({ text }) => text));
  const judged = pages.map(({ page }, index) => {
    const lines = texts[index] ?? [];
    return { page, lines, listsPages: listsPages(lines) };
  });
  const roles = findRoles(judged, words);
  const covers = pages.filter((_, index) => roles[index] === "cover");
  const sizes = findTypeSizes(
    pages.flatMap(({ columns }) => columns),
    new Set(covers.flatMap(({ columns }) => columns)),
  );
  const known = { ...words, hyphenated: findHyphenated(texts.flat()) };
  return pages.map((laidOut, index) => {
    const role = roles[index] ?? "text";
    const found = findBlocks(laidOut.lines, sizes, known);
    const blocks = role === "contents" ? asContents(found, laidOut, words) : found;
    return { laidOut, role, blocks: withTurned(blocks, laidOut) };
  });
}

/** A list of contents is a list, whatever the sizes of its lines; its own heading stays. */
function asContents(
  blocks: readonly Block[],
  { lines }: LaidOutPage,
  words: RecognitionWords,
): readonly Block[] {
  const texts = lines.map(({ text }) => text);
  const title = findContentsTitle(texts, words);
  const items = texts.flatMap((text) => {
    const entry = readContentsLine(text);
    const written = entry.printed === undefined ? entry.title : `${entry.title} ${entry.printed}`;
    return text === title ? [] : [{ depth: 0, text: written }];
  });
  const list: Block = { kind: "list", items };
  if (title === undefined) return [list];
  const known = blocks.find((block) => block.kind === "heading" && block.text === title);
  return [known ?? { kind: "heading", rank: 0, text: title }, list];
}

function withTurned(blocks: readonly Block[], { turned }: LaidOutPage): readonly Block[] {
  if (turned === "") return blocks;
  return [...blocks, { kind: "paragraph", text: turned, isTabular: false }];
}
