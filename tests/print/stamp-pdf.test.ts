import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { stampPdf } from "../../src/print/stamp-pdf.ts";

const date = new Date("2024-05-01T12:00:00Z");
const bytes = (text: string) => Buffer.from(text, "latin1");
const information = (created: string, changed = created) =>
  `1 0 obj\n<</Title (x)\n/CreationDate (${created})\n/ModDate (${changed})>>\nendobj\nåäö\xff`;

describe("the stamp of a PDF", () => {
  test("replaces both dates and moves no byte", () => {
    const pdf = bytes(information("D:20261122032847+00'00'", "D:20261122032848-01'30'"));
    const stamped = stampPdf(pdf, date);
    assert.equal(stamped.length, pdf.length);
    assert.deepEqual(stamped, bytes(information("D:20240501120000+00'00'")));
  });

  for (const [what, text] of [
    ["no date", "1 0 obj"],
    ["a date of another form", information("D:20261122")],
    ["a date too many", information("D:20261122032847+00'00'").repeat(2)],
  ] as const)
    test(`refuses a file with ${what}`, () => {
      assert.throws(() => stampPdf(bytes(text), date), /in another way/);
    });
});
