import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { cleanText } from "./clean-text.ts";
import type { OutlineEntry } from "./pdf-page.ts";

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>[number];

/** An outline that is a loop, or a whole index, is cut off here. */
const mostEntries = 2000;

/** Reads the outline of a PDF, all levels in the order of the pages; none gives an empty list. */
export async function readOutline(document: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  // pdf.js gives null where there is no outline, whatever its types say.
  const nodes = (await document.getOutline()) as readonly OutlineNode[] | null;
  const entries: OutlineEntry[] = [];
  for (const { node, depth } of flatten(nodes ?? [], 0).slice(0, mostEntries)) {
    const viewer = await findPage(document, node.dest);
    entries.push({ title: cleanText(node.title), depth, ...(viewer !== undefined && { viewer }) });
  }
  return entries;
}

function flatten(
  nodes: readonly OutlineNode[],
  depth: number,
): readonly { readonly node: OutlineNode; readonly depth: number }[] {
  return nodes.flatMap((node) => [
    { node, depth },
    ...flatten(node.items as readonly OutlineNode[], depth + 1),
  ]);
}

/** The page to which a destination leads; one that leads nowhere is a fault of the PDF, not ours. */
async function findPage(
  document: PDFDocumentProxy,
  destination: OutlineNode["dest"],
): Promise<number | undefined> {
  try {
    const explicit =
      typeof destination === "string" ? await document.getDestination(destination) : destination;
    const target = explicit?.[0] as unknown;
    if (typeof target === "number") return target + 1;
    if (typeof target !== "object" || target === null) return undefined;
    return (await document.getPageIndex(target as { num: number; gen: number })) + 1;
  } catch {
    return undefined;
  }
}
