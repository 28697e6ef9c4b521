import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { ImportError } from "../import-error.ts";

/** An element of a page, or a text. */
export type TreeNode = TreeElement | string;

export interface TreeElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: TreeNode[];
}

/** A page as it was parsed: its elements, and what stands in its comments. */
export interface Tree {
  readonly root: TreeElement;
  /** The address that a browser has noted where it saved the page. */
  readonly savedFrom?: string;
}

/**
 * Elements are kept down to this level; what lies deeper becomes part of the one there. All that reads
 * the tree calls itself for each level, and a page may be made to exhaust it.
 */
const deepest = 120;

/** What no reader of a page sees. */
const programs: ReadonlySet<string> = new Set(["script", "style", "noscript", "template"]);

type Parsed = DefaultTreeAdapterTypes.Node;

interface Place {
  readonly node: Parsed;
  readonly into: TreeElement;
  readonly depth: number;
}

/**
 * Elements within each other that no page has: browsers keep 512. The parser looks through all that are open at many
 * of them, and gives up itself at some thousands.
 */
const most = 2000;

/**
 * Parses a page as a browser would, whatever is wrong with it.
 * @throws ImportError when its elements lie too deep in each other
 */
export function parseTree(html: string, file: string): Tree {
  const document = parse(html, { treeAdapter: boundedAdapter(file) });
  const root: TreeElement = { name: "#document", attributes: new Map(), children: [] };
  let savedFrom: string | undefined;
  const left: Place[] = placesIn(document, root, 0);
  for (let place = left.pop(); place; place = left.pop()) {
    const { node, into, depth } = place;
    if ("tagName" in node && programs.has(node.tagName)) continue;
    if ("value" in node) into.children.push(node.value);
    else if ("data" in node)
      savedFrom ??= /saved from url=\(\d+\)(https?:\S+)/.exec(node.data)?.[1];
    else if ("tagName" in node) {
      const element = depth < deepest ? toElement(node) : into;
      if (element !== into) into.children.push(element);
      left.push(...placesIn(node, element, depth + 1));
    }
  }
  return { root, ...(savedFrom !== undefined && { savedFrom }) };
}

function boundedAdapter(file: string): typeof defaultTreeAdapter {
  let open = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      open += 1;
      if (open > most) throw new ImportError("page-too-deep", file, { most });
    },
    onItemPop: () => {
      open -= 1;
    },
  };
}

/** The last one first: they are taken from the end. */
function placesIn(node: Parsed, into: TreeElement, depth: number): Place[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.map((child) => ({ node: child, into, depth })).reverse();
}

function toElement({ tagName, attrs }: DefaultTreeAdapterTypes.Element): TreeElement {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  return { name: tagName, attributes, children: [] };
}

/** The value of an attribute, or an empty text. */
export function attribute({ attributes }: TreeElement, name: string): string {
  return attributes.get(name)?.trim() ?? "";
}

/** The words of the class and the id of an element, in lower case: `entry-content`, `sv-layout`. */
export function namesOf(element: TreeElement): readonly string[] {
  const all = `${attribute(element, "class")} ${attribute(element, "id")}`.toLowerCase();
  return all.split(/\s+/).filter((name) => name !== "");
}

/** All elements below one, in the order of the page. */
export function* elementsIn({ children }: TreeElement): Generator<TreeElement> {
  for (const child of children) {
    if (typeof child === "string") continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The outermost elements below one that are wanted. */
export function outermost(
  { children }: TreeElement,
  isWanted: (element: TreeElement) => boolean,
): readonly TreeElement[] {
  return children.flatMap((child) => {
    if (typeof child === "string") return [];
    return isWanted(child) ? [child] : outermost(child, isWanted);
  });
}

/** The words of an element; the head of a page says nothing to its readers. */
export function wordsOf(node: TreeNode): string {
  if (typeof node === "string") return node;
  if (node.name === "head") return "";
  return node.children.map(wordsOf).join(node.name === "br" ? "\n" : "");
}

/** The words of an element on one line. */
export function lineOf(node: TreeNode): string {
  return wordsOf(node).replace(/\s+/g, " ").trim();
}
