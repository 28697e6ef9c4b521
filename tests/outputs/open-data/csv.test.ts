import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { writeCsv } from "../../../src/outputs/open-data/csv.ts";
import { parseCsv } from "./parse-csv.ts";

/** Takes the apostrophe away that keeps a spreadsheet from running a text. */
function withoutGuard(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "");
}

const mark = "\uFEFF";

describe("a table as CSV", () => {
  test("has a byte order mark, commas and CRLF, after the last row too", () => {
    assert.equal(writeCsv(["a", "b"], [["å", 1]]), `${mark}a,b\r\nå,1\r\n`);
  });

  test("quotes commas, line breaks and quotation marks, which it doubles", () => {
    const csv = writeCsv(["a"], [["x,y"], ['"x"'], ["x\ny"]]);
    assert.equal(csv, `${mark}a\r\n"x,y"\r\n"""x"""\r\n"x\ny"\r\n`);
  });

  test("writes numbers with a point and without a guard, and nothing for null", () => {
    assert.equal(writeCsv(["a", "b", "c"], [[-0.5, null, true]]), `${mark}a,b,c\r\n-0.5,,true\r\n`);
  });

  for (const text of ["=1+1", "+46", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1"])
    test(`keeps a spreadsheet from running ${JSON.stringify(text)}`, () => {
      const [, [cell] = []] = parseCsv(writeCsv(["a"], [[text]]).slice(1));
      assert.equal(cell, `'${text}`);
    });

  test("leaves other apostrophes alone", () => {
    assert.equal(writeCsv(["a"], [["'tis"]]), `${mark}a\r\n'tis\r\n`);
  });

  test("gives back every text that went in", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.string({
        unit: fc.constantFrom("=", "+", "-", "@", "'", '"', ",", "\r", "\n", "\t", "å"),
      }),
    );
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(table, (rows) => {
        const header = rows[0]?.map((_, index) => `c${index}`) ?? ["c0"];
        const [found, ...read] = parseCsv(writeCsv(header, rows).slice(1));
        assert.deepEqual(found, header);
        assert.deepEqual(
          read.map((row) => row.map(withoutGuard)),
          rows,
        );
        for (const cell of read.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
