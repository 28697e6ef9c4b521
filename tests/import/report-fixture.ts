import { type DrawPage, makePdf, type Pen, sampleText } from "./pdf-maker.ts";

/** Viewer number minus printed number in the report. */
export const offset = 9;
export const runningTitle = "VERKSAMHETSPLAN OCH BUDGET 2031 REGION NORRSKEN";

/** The chapters of the report, with their printed pages. */
export const chapters: readonly (readonly [string, number])[] = [
  ["Med sikte på framtiden", 2],
  ["Livsmiljö och attraktivitet", 4],
  ["Kommunikationer", 5],
  ["Näringsliv", 6],
  ["Ekonomi", 7],
];

const body = { x: 70, width: 455 };

/** A report of 27 pages, as a regional body would publish it; its first printed page is viewer page 10. */
export function makeReport(): Promise<Uint8Array> {
  const special: Readonly<Record<number, DrawPage>> = {
    1: drawCover,
    2: () => {},
    3: drawColophon,
    4: (pen) => pen.picture(),
    10: drawContents,
    11: drawForeword,
    13: drawLists,
    14: drawColumns,
    15: drawBoldHeadings,
    16: drawTable,
  };
  const pages = Array.from({ length: 27 }, (_, index): DrawPage => {
    const viewer = index + 1;
    return async (pen) => {
      const draw = special[viewer] ?? ((plain: Pen) => drawText(plain, viewer));
      await draw(pen, viewer);
      if (viewer > offset) drawFooter(pen, viewer);
    };
  });
  return makePdf(pages, (document) => {
    document.setTitle("Microsoft Word - plan_slutversion.docx");
    document.setLanguage("sv-SE");
    document.setCreationDate(new Date("2030-11-05T12:00:00Z"));
  });
}

/** The number stands outside: to the right on right-hand pages, to the left on the others. */
function drawFooter(pen: Pen, viewer: number): void {
  const printed = String(viewer - offset);
  const [numberX, titleX] = viewer % 2 === 0 ? [70, 100] : [515, 200];
  pen.line(printed, { x: numberX, y: 800, size: 8 });
  pen.line(runningTitle, { x: titleX, y: 800, size: 8 });
}

function drawCover(pen: Pen): void {
  pen.line("Verksamhetsplan", { x: 70, y: 300, size: 36, bold: true });
  pen.line("och budget 2031", { x: 70, y: 340, size: 36, bold: true });
  pen.line("RAPPORT 2030:03", { x: 70, y: 400, size: 12 });
}

function drawColophon(pen: Pen): void {
  pen.lines(["Produktion: Region Norrsken, 2030", "Foto: Åke Östlund", "Box 255", "981 21 Isby"], {
    x: 70,
    y: 600,
  });
}

function drawContents(pen: Pen): void {
  pen.line("Innehåll", { x: 70, y: 90, size: 24, bold: true });
  for (const [index, [title, page]] of [...chapters, ["Budget", 0] as const].entries()) {
    const y = 140 + 20 * index;
    const width = pen.line(title, { x: 70, y, size: 11 });
    const dots = ".".repeat(Math.floor((420 - width) / 3.1));
    if (page > 0) pen.line(dots, { x: 75 + width, y, size: 11 });
    if (page > 0) pen.line(String(page), { x: 510, y, size: 11 });
  }
}

function drawForeword(pen: Pen): void {
  pen.line("Med sikte på framtiden", { x: 70, y: 90, size: 24, bold: true });
  const y = pen.lines(
    [
      "Regeringens initiativ för att stärka den regionala attraktiviteten och kompe-",
      "tensförsörjningen slår fast att landet ska vara bäst att växa i. Våra social-",
      "och hälsovårdsfrågor hör dit, liksom FoU-",
      "aktiviteter. Så blir nät\u00ad",
      "verken starkare och vi får e-post. Läs mer på a_b@c.example [här] *nu*.",
      "Den som vill kan skriva e-",
      "post till oss.",
    ],
    { x: 70, y: 130 },
  );
  pen.text(sampleText(1, 5), { ...body, y: y + 13 });
}

function drawLists(pen: Pen): void {
  pen.line("Livsmiljö och attraktivitet", { x: 70, y: 90, size: 24, bold: true });
  pen.line("Regionen ska:", { x: 70, y: 120 });
  pen.line("•", { x: 80, y: 133 });
  pen.line("delta i ett projekt tillsammans med andra regioner, med syfte att stärka länets", {
    x: 92,
    y: 133,
  });
  pen.line("• uppmuntra debatten.", { x: 80, y: 159 });
  pen.line("ställning, och", { x: 92, y: 146 });
  pen.line("1. Träffar med näringslivschefer.", { x: 70, y: 200 });
  pen.line("2. Tydligare mål för 2031.", { x: 70, y: 213 });
  pen.line("– Vi är på väg, säger ordföranden.", { x: 70, y: 250 });
  pen.line("=== 99 ===", { x: 70, y: 280 });
  pen.line("# 1. Inget av detta ::: är märkning", { x: 70, y: 310 });
}

function drawColumns(pen: Pen): void {
  pen.line("Kommunikationer", { x: 70, y: 90, size: 24, bold: true });
  const columns = [
    `Vänster spalt börjar här. ${sampleText(2, 8)} Meningen tar slut i den`,
    `högra spalten. ${sampleText(3, 8)} Höger spalt slutar här.`,
  ];
  for (const [index, text] of columns.entries())
    pen.text(text, { x: 70 + 240 * index, y: 120 + 5 * index, width: 215 });
  pen.text(`Under spalterna står en text över hela bredden. ${sampleText(4, 4)}`, {
    ...body,
    y: 420,
  });
}

function drawBoldHeadings(pen: Pen): void {
  pen.line("Näringsliv", { x: 70, y: 90, size: 24, bold: true });
  pen.line("Effektmål 2031", { x: 70, y: 120, size: 14, bold: true });
  pen.line("Fler företag", { x: 70, y: 145, bold: true });
  const y = pen.text(sampleText(5, 4), { ...body, y: 158 });
  pen.line("Löner", { x: 70, y: y + 13, bold: true });
  pen.text(sampleText(6, 4), { ...body, y: y + 26 });
  pen.line("Insatser", { x: 70, y: y + 110, size: 14, bold: true });
  pen.text(sampleText(1, 3), { ...body, y: y + 130 });
}

function drawTable(pen: Pen): void {
  pen.line("Ekonomi", { x: 70, y: 90, size: 24, bold: true });
  const rows = [
    ["Intäkter", "12 400", "12 900"],
    ["Kostnader", "11 800", "12 100"],
    ["Resultat", "600", "800"],
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries())
      pen.line(cell, { x: 70 + 150 * column, y: 130 + 15 * row });
}

function drawText(pen: Pen, viewer: number): void {
  pen.text(`Sidan ${viewer} handlar om annat. ${sampleText(viewer, 9)}`, { ...body, y: 90 });
  pen.text(sampleText(viewer + 1, 7), { ...body, y: 320 });
}
