import { type PDFPageProxy, Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfText } from "./pdf-page.ts";
import { readTags } from "./read-tags.ts";

type TextItem = Extract<
  Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"][number],
  { str: string }
>;

/** Which fonts of a document are bold, by the names that pdf.js gives them. */
export type BoldFonts = Map<string, boolean>;

const boldName = /bold|black|heavy|semibd|demi|cmbx|-(?:bd|blk)\b/i;

/** Reads the pieces of text of a page, placed as on the page that is shown. */
export async function readTexts(page: PDFPageProxy, bold: BoldFonts): Promise<readonly PdfText[]> {
  const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
  await learnFonts(page, Object.keys(styles), bold);
  const tags = await readTags(page);
  const { transform: toPage } = page.getViewport({ scale: 1 });
  const open: (string | undefined)[] = [];
  return items.flatMap((item): PdfText[] => {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id);
      return [];
    }
    if (item.str.trim() === "") return [];
    const tag = tags.get(open.findLast((id) => id !== undefined) ?? "");
    const isBold = bold.get(item.fontName) ?? false;
    return [{ ...placeText(item, toPage), isBold, ...(tag && { tag }) }];
  });
}

function placeText(
  { str, width, transform }: Pick<TextItem, "str" | "width" | "transform">,
  toPage: readonly number[],
): Omit<PdfText, "isBold" | "tag"> {
  const placed = Util.transform([...toPage], transform) as readonly number[];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = placed;
  const size = Math.round(Math.hypot(c, d) * 100) / 100;
  return { text: str, x, y, width, size, isTurned: Math.abs(b) > 0.2 * Math.abs(a) };
}

/** pdf.js hands out fonts only with the drawing of a page: so that is asked for where one is new. */
async function learnFonts(
  page: PDFPageProxy,
  names: readonly string[],
  bold: BoldFonts,
): Promise<void> {
  if (names.every((name) => bold.has(name))) return;
  await page.getOperatorList();
  for (const name of names) {
    const font = page.commonObjs.has(name)
      ? (page.commonObjs.get(name) as { name?: string; bold?: boolean; black?: boolean })
      : {};
    bold.set(name, font.bold === true || font.black === true || boldName.test(font.name ?? ""));
  }
}
