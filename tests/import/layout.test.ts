import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { layOutPages } from "../../src/import/lay-out-pages.ts";
import type { PdfPage, PdfText } from "../../src/import/pdf-page.ts";

const text = (words: string, x: number, y: number, more: Partial<PdfText> = {}): PdfText => ({
  text: words,
  x,
  y,
  width: words.length * 5,
  size: 10,
  isBold: false,
  isTurned: false,
  ...more,
});

const page = (viewer: number, texts: readonly PdfText[], label?: string): PdfPage => ({
  viewer,
  height: 842,
  texts,
  ...(label !== undefined && { label }),
});

/** The lines of each page. */
const linesOf = (pages: readonly PdfPage[]) =>
  layOutPages(pages).pages.map(({ lines }) => lines.map((line) => line.text));

const numbersOf = (pages: readonly PdfPage[]) => [...layOutPages(pages).printed.numbers];

describe("the lines of a page", () => {
  test("are whole, from top to bottom, in whatever order they were drawn", () => {
    const texts = [text("world", 100, 50), text("below", 70, 70), text("hello", 70, 50.4)];
    assert.deepEqual(linesOf([page(1, texts)]), [["hello world", "below"]]);
  });

  test("hold the numbers of notes as raised digits", () => {
    const raised = text("12", 95, 46, { size: 6, width: 6 });
    assert.deepEqual(linesOf([page(1, [text("arena", 70, 50), raised])]), [["arena¹²"]]);
  });

  test("count text once that was printed twice to look bold", () => {
    const { pages } = layOutPages([page(1, [text("bold", 70, 50), text("bold", 70.3, 50)])]);
    const [line] = pages[0]?.lines ?? [];
    assert.deepEqual([line?.text, line?.isBold], ["bold", true]);
  });

  test("leave out what is written across them, which comes after", () => {
    const turned = text("in the margin", 20, 400, { isTurned: true });
    const { pages } = layOutPages([page(1, [turned, text("text", 70, 50)])]);
    assert.deepEqual([pages[0]?.lines.length, pages[0]?.turned], [1, "in the margin"]);
  });

  test("are read row by row in a table", () => {
    const rows = [0, 1, 2, 3, 4].flatMap((row) => [
      text(`Row ${row}`, 70, 100 + 15 * row),
      text(`1${row} 000`, 300, 100 + 15 * row),
    ]);
    const [lines] = linesOf([page(1, rows)]);
    assert.deepEqual(lines?.slice(0, 2), ["Row 0 10 000", "Row 1 11 000"]);
  });
});

describe("printed page numbers", () => {
  const footers = (write: (viewer: number) => string, count = 6) =>
    Array.from({ length: count }, (_, index) =>
      page(index + 1, [text("Body", 70, 300), text(write(index + 1), 280, 810)]),
    );

  test("are found where they follow the viewer's at a constant distance", () => {
    const pages = footers((viewer) => (viewer < 3 ? "x" : `Sida ${viewer - 2} av 2031`));
    assert.deepEqual(numbersOf(pages), [
      [3, "1"],
      [4, "2"],
      [5, "3"],
      [6, "4"],
    ]);
  });

  test("are known for a page between two that have them", () => {
    assert.equal(numbersOf(footers((viewer) => (viewer === 4 ? "x" : `${viewer}`))).length, 6);
  });

  test("are not years, sums or other numbers that stand there", () => {
    assert.deepEqual(numbersOf(footers(() => "Budget 2031")), []);
    assert.deepEqual(numbersOf(footers((viewer) => `Kap ${viewer * 7}`)), []);
  });

  test("are the labels of the PDF, where these do more than count", () => {
    const pages = ["i", "ii", "1"].map((label, index) => page(index + 1, [], label));
    assert.deepEqual(numbersOf(pages), [
      [1, "i"],
      [2, "ii"],
      [3, "1"],
    ]);
  });

  test("are each on one page only, as a site asks", () => {
    const pages = ["1", "1", "3"].map((label, index) => page(index + 1, [], label));
    assert.deepEqual(numbersOf(pages), [
      [1, "1"],
      [3, "3"],
    ]);
  });

  test("are those that are printed, where the labels only count", () => {
    const pages = footers((viewer) => `${viewer + 10}`).map((one) => ({
      ...one,
      label: `${one.viewer}`,
    }));
    assert.deepEqual(numbersOf(pages)[0], [1, "11"]);
  });
});

describe("running titles", () => {
  test("are taken out with the page's number, also where chapters have their own", () => {
    const pages = Array.from({ length: 9 }, (_, index) => {
      const chapter = ["Ett", "Två", "Tre"][Math.floor(index / 3)] ?? "";
      return page(index + 1, [
        text("PLAN 2031", 70, 30),
        text(`Text ${index} here`, 70, 300),
        text(`${chapter} ${index + 1}`, 280, 810),
      ]);
    });
    assert.deepEqual(
      linesOf(pages),
      pages.map((_, index) => [`Text ${index} here`]),
    );
  });

  test("are not the same words in the middle of the page", () => {
    const pages = Array.from({ length: 5 }, (_, index) =>
      page(index + 1, [text("Effektmål", 70, 400)]),
    );
    assert.deepEqual(
      linesOf(pages),
      pages.map(() => ["Effektmål"]),
    );
  });
});
