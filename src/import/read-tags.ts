import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfTag } from "./pdf-page.ts";

/** As pdf.js gives it: an element with children, or a piece of content with an id. */
interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** Reads what the tags of a page say of its pieces of content, by their ids; a PDF may have none. */
export async function readTags(page: PDFPageProxy): Promise<ReadonlyMap<string, PdfTag>> {
  const tags = new Map<string, PdfTag>();
  // pdf.js gives null where there are no tags, whatever its types say.
  const root = (await page.getStructTree()) as StructureNode | null;
  let items = 0;
  const visit = (node: StructureNode, tag: PdfTag): void => {
    if (node.type === "content" && node.id !== undefined) tags.set(node.id, tag);
    const [, level] = /^H([1-6])$/.exec(node.role ?? "") ?? [];
    if (node.role === "LI") items += 1;
    const own = {
      ...tag,
      ...(level !== undefined && { heading: Number(level) }),
      ...(node.role === "LI" && { item: items }),
    };
    for (const child of node.children ?? []) visit(child, own);
  };
  if (root) visit(root, {});
  return tags;
}
