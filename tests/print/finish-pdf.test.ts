import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import { finishPdf } from "../../src/print/finish-pdf.ts";

const facts = {
  title: "Plan & budget <2030>",
  language: "sv",
  date: new Date("2024-05-01T00:00:00Z"),
};

/** A PDF as the browser prints it: with the moment at which it was printed. */
async function printedAt(moment: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  document.setCreationDate(new Date(moment));
  document.setModificationDate(new Date(moment));
  return document.save({ useObjectStreams: false });
}

async function xmpOf(pdf: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const stream = document.context.lookup(document.catalog.get(PDFName.of("Metadata")));
  assert.ok(stream instanceof PDFRawStream);
  return new TextDecoder().decode(stream.contents);
}

describe("a PDF that is finished", () => {
  test("says its title, its language and the day of its content", async () => {
    const xmp = await xmpOf(await finishPdf(await printedAt("2030-01-01T10:00:00Z"), facts));
    assert.match(xmp, /xml:lang="sv">Plan &amp; budget &lt;2030&gt;</);
    assert.match(xmp, /<dc:language><rdf:Bag><rdf:li>sv</);
    assert.match(xmp, /<xmp:CreateDate>2024-05-01T00:00:00Z</);
  });

  test("has the same bytes whenever it was printed", async () => {
    const [first, second] = await Promise.all(
      ["2030-01-01T10:00:00Z", "2031-02-03T04:05:06Z"].map(async (moment) =>
        Buffer.from(await finishPdf(await printedAt(moment), facts)),
      ),
    );
    assert.ok(first && second?.equals(first));
  });

  test("has no date where its content states none", async () => {
    const pdf = await finishPdf(await printedAt("2030-01-01T10:00:00Z"), {
      ...facts,
      date: undefined,
    });
    assert.doesNotMatch(await xmpOf(pdf), /Date/);
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    assert.equal(document.getCreationDate(), undefined);
    assert.equal(document.getModificationDate(), undefined);
  });

  test("claims no conformance that nobody has checked", async () => {
    const xmp = await xmpOf(await finishPdf(await printedAt("2030-01-01T10:00:00Z"), facts));
    assert.doesNotMatch(xmp, /pdfuaid|pdfaid/);
  });
});
