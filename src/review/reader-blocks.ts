import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from "parse5";
import { attributeOf, type Element, textOf, withSingleSpaces } from "../audit/html/elements.ts";

/** What a block of a page is to whoever reads it. A row is one of a table. */
export type BlockKind = "heading" | "text" | "item" | "row" | "picture";

/** A link within a block: its text, and the address as it is written. */
export interface BlockLink {
  readonly text: string;
  readonly target: string;
}

/** A part of a page that is read as one: a paragraph, an entry of a list, a picture with its alt text. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly links: readonly BlockLink[];
  /** The address of the picture. */
  readonly picture?: string;
}

type Node = DefaultTreeAdapterTypes.Node;

const blockTags =
  /^(?:address|article|aside|blockquote|button|caption|div|dl|dt|details|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|label|legend|li|main|nav|ol|option|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;

/** What nobody reads as text; a template and its like are not on the page. */
const notRead = /^(?:script|style|template|noscript|svg|select|input|textarea|iframe|object)$/;

/** What stands between the cells of a row, and between what a list describes and its descriptions. */
const between: Readonly<Record<string, string>> = { td: " | ", th: " | ", dd: ": ", br: " " };

/**
 * The blocks below an element in the order in which they are read, without what is hidden.
 * @param leaveOut parts that are of no interest, with all that is in them
 */
export function blocksOf(
  element: Element,
  leaveOut: (element: Element) => boolean = () => false,
): readonly Block[] {
  const blocks: Block[] = [];
  let open = nothingYet("text");

  const end = (kind: BlockKind) => {
    const text = withSingleSpaces(open.text).replace(/^[|:] | [|:]$/g, "");
    if (text !== "") blocks.push({ kind: open.kind, text, links: open.links });
    open = nothingYet(kind);
  };
  const read = (node: Node): void => {
    if (defaultTreeAdapter.isTextNode(node)) open.text += node.value;
    if (!defaultTreeAdapter.isElementNode(node) || isNotRead(node) || leaveOut(node)) return;
    const { tagName } = node;
    if (tagName === "img") readPicture(node);
    if (tagName === "a") open.links.push(...linkOf(node));
    open.text += between[tagName] ?? "";
    const isBlock = blockTags.test(tagName);
    const outer = open.kind;
    if (isBlock) end(kindOf(tagName) ?? outer);
    for (const child of node.childNodes) read(child);
    // What is described goes on with its description, and a row with its next cell.
    if (isBlock && tagName !== "dt") end(outer);
  };
  const readPicture = (node: Element) => {
    const picture = attributeOf(node, "src");
    const text = withSingleSpaces(attributeOf(node, "alt") ?? "");
    if (picture !== undefined) blocks.push({ kind: "picture", text, links: [], picture });
  };

  for (const child of element.childNodes) read(child);
  end("text");
  return blocks;
}

function nothingYet(kind: BlockKind): { kind: BlockKind; text: string; links: BlockLink[] } {
  return { kind, text: "", links: [] };
}

function kindOf(tagName: string): BlockKind | undefined {
  if (/^h[1-6]$/.test(tagName)) return "heading";
  if (tagName === "li") return "item";
  if (tagName === "tr") return "row";
  if (tagName === "p") return "text";
  return undefined;
}

function isNotRead(element: Element): boolean {
  return (
    notRead.test(element.tagName) ||
    attributeOf(element, "hidden") !== undefined ||
    attributeOf(element, "aria-hidden") === "true"
  );
}

function linkOf(link: Element): readonly BlockLink[] {
  const target = attributeOf(link, "href");
  return target === undefined ? [] : [{ text: textOf(link), target }];
}
