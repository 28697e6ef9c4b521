import type { Block, FoundPicture } from "./page-blocks.ts";
import { pictureOf, readInline } from "./read-inline.ts";
import { elementsIn, lineOf, outermost, type TreeElement, type TreeNode } from "./tree.ts";

/** Reads the parts of what stands in an element. */
export type ReadBlocks = (nodes: readonly TreeNode[], language: string) => readonly Block[];

/** A figure: pictures, a table or a quotation, with its caption. */
export function readFigure(
  element: TreeElement,
  language: string,
  readBlocks: ReadBlocks,
): readonly Block[] {
  const isCaption = (one: TreeElement) => one.name === "figcaption";
  const captions = outermost(element, isCaption);
  const caption = captions.map(lineOf).filter(Boolean).join(" ");
  const blocks = readBlocks(withoutCaptions(element).children, language);
  const pictures = [...elementsIn(element)].filter(({ name }) => name === "img").map(pictureOf);
  if (blocks.every(({ kind }) => kind === "picture") && pictures.length > 0)
    return captioned(pictures, caption);
  if (caption === "") return blocks;
  const content = captions.flatMap(({ children }) => readInline(children, language));
  const table = blocks.find((block) => block.kind === "table");
  if (!table) return [...blocks, { kind: "paragraph", content }];
  return blocks.map((block) =>
    block === table ? { kind: "table", table: { ...table.table, caption: content } } : block,
  );
}

/** The caption belongs to the last of several pictures, below which it stands. */
function captioned(pictures: readonly FoundPicture[], caption: string): readonly Block[] {
  return pictures.map((picture, index) => ({
    kind: "picture",
    picture: index === pictures.length - 1 && caption !== "" ? { ...picture, caption } : picture,
  }));
}

function withoutCaptions(element: TreeElement): TreeElement {
  const children = element.children.flatMap((child): readonly TreeNode[] => {
    if (typeof child === "string") return [child];
    return child.name === "figcaption" ? [] : [withoutCaptions(child)];
  });
  return { ...element, children };
}
