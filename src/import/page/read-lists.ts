import type { Block } from "./page-blocks.ts";
import type { ReadBlocks } from "./read-figure.ts";
import { readInline } from "./read-inline.ts";
import { attribute, type TreeElement, type TreeNode } from "./tree.ts";

export function readList(
  element: TreeElement,
  language: string,
  readBlocks: ReadBlocks,
): readonly Block[] {
  const items = element.children.flatMap((child) => {
    if (typeof child === "string")
      return child.trim() === "" ? [] : [readBlocks([child], language)];
    return [
      child.name === "li" ? readBlocks(child.children, language) : readBlocks([child], language),
    ];
  });
  const filled = items.filter((item) => item.length > 0);
  if (filled.length === 0) return [];
  if (filled.some((item) => item.some(({ kind }) => isNoPartOfItem.has(kind))))
    return filled.flat();
  const start = Number.parseInt(attribute(element, "start") || "1", 10);
  const isNumbered = element.name === "ol";
  const first = Number.isSafeInteger(start) && start >= 0 && start < 1e8 ? start : 1;
  return [{ kind: "list", items: filled, ...(isNumbered && { start: first }) }];
}

/** What stands in items of lists that are there for the look of a page alone. */
const isNoPartOfItem: ReadonlySet<string> = new Set(["heading", "fact", "table"]);

/** A list of terms: each is set off from what is said of it. */
export function readDefinitions(
  element: TreeElement,
  language: string,
  readBlocks: ReadBlocks,
): readonly Block[] {
  return element.children.flatMap((child): readonly Block[] => {
    if (typeof child === "string") return [];
    if (child.name !== "dt")
      return child.name === "div"
        ? readDefinitions(child, language, readBlocks)
        : readBlocks(child.children, language);
    const children = readInline(child.children, language);
    return [{ kind: "paragraph", content: [{ kind: "strong", children }] }];
  });
}

export function readQuote(
  element: TreeElement,
  language: string,
  readBlocks: ReadBlocks,
): readonly Block[] {
  const isName = (child: TreeNode): child is TreeElement =>
    typeof child !== "string" && ["cite", "footer"].includes(child.name);
  const by = element.children
    .filter(isName)
    .flatMap(({ children }) => readInline(children, language));
  const blocks = readBlocks(
    element.children.filter((child) => !isName(child)),
    language,
  );
  if (blocks.length === 0) return [];
  return [{ kind: "quote", blocks, ...(by.length > 0 && { by }) }];
}

export function readDetails(
  element: TreeElement,
  language: string,
  readBlocks: ReadBlocks,
): readonly Block[] {
  const isSummary = (child: TreeNode) => typeof child !== "string" && child.name === "summary";
  const content = readInline(element.children.filter(isSummary), language);
  const rest = element.children.filter((child) => !isSummary(child));
  const heading = { kind: "heading", rank: 6, content } as const;
  return [...(content.length > 0 ? [heading] : []), ...readBlocks(rest, language)];
}
