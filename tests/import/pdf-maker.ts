import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";

/** Width and height of A4, in points. */
export const [pageWidth, pageHeight] = [595, 842];

/** The pen with which a test writes a page. Lengths are points from the upper left corner. */
export interface Pen {
  /** Writes one line; gives its width. */
  line(text: string, place: { x: number; y: number; size?: number; bold?: boolean }): number;
  /** Writes lines one under the other, 13 points apart; gives the baseline of the next. */
  lines(texts: readonly string[], place: { x: number; y: number; bold?: boolean }): number;
  /** Writes a text in lines of a width; gives the baseline of the next. */
  text(text: string, place: { x: number; y: number; width: number }): number;
  /** Covers the page with a picture of one dot. */
  picture(): Promise<void>;
}

export type DrawPage = (pen: Pen, viewer: number) => unknown;

/** Makes a PDF of pages that are each drawn by a function. */
export async function makePdf(
  pages: readonly DrawPage[],
  prepare: (document: PDFDocument) => void = () => {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  prepare(document);
  const [plain, bold] = [
    await document.embedFont(StandardFonts.Helvetica),
    await document.embedFont(StandardFonts.HelveticaBold),
  ];
  for (const [index, draw] of pages.entries()) {
    const page = document.addPage([pageWidth, pageHeight]);
    await draw(createPen(document, page, { plain, bold }), index + 1);
  }
  return document.save();
}

function createPen(document: PDFDocument, page: PDFPage, fonts: { plain: PDFFont; bold: PDFFont }) {
  const pen: Pen = {
    line(text, { x, y, size = 10, bold = false }) {
      const font = bold ? fonts.bold : fonts.plain;
      page.drawText(text, { x, y: pageHeight - y, size, font });
      return font.widthOfTextAtSize(text, size);
    },
    lines(texts, { x, y, bold = false }) {
      for (const [index, text] of texts.entries()) pen.line(text, { x, y: y + 13 * index, bold });
      return y + 13 * texts.length;
    },
    text: (text, { x, y, width }) => pen.lines(wrap(text, width, fonts.plain), { x, y }),
    async picture() {
      const dot = await document.embedPng(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      );
      page.drawImage(dot, { x: 0, y: 0, width: pageWidth, height: pageHeight });
    },
  };
  return pen;
}

function wrap(text: string, width: number, font: PDFFont): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    const fits = lines.length > 0 && font.widthOfTextAtSize(longer, 10) <= width;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const sentences = [
  "Regionen ska vara en plats där människor vill bo, arbeta och växa.",
  "Under året fortsätter arbetet med strategin, som pekar ut vägen fram till 2045.",
  "Kommunerna, regionen och näringslivet samlas fyra gånger om året.",
  "Varje insats följs upp, och det som inte fungerar tas bort.",
  "Tågen ska gå i tid, bussarna ska vänta in dem och biljetten ska gälla hela vägen.",
  "Det kräver pengar, tålamod och ett gott samtal med staten.",
];

/** Sentences to fill pages with, the same for the same number. */
export function sampleText(number: number, count: number): string {
  return Array.from({ length: count }, (_, i) => sentences[(number + i) % sentences.length]).join(
    " ",
  );
}
