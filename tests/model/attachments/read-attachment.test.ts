import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { zlibSync } from "fflate";
import { PDFDocument, PDFHexString, PDFName } from "pdf-lib";
import { attachmentTypes } from "../../../src/markdown/attachment.ts";
import type { Fault } from "../../../src/model/fault.ts";
import { measureMedia } from "../../../src/model/measure-media.ts";
import { excelFile, openText, pdfFile, wordFile, zipOf } from "./made-files.ts";

/** What a file says of itself, or the codes of what is wrong with it. */
function read(name: string, content: Uint8Array | string) {
  const faults: Fault[] = [];
  const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
  const found = measureMedia(name, bytes, (fault) => faults.push(fault));
  return found?.document ?? faults.map(({ code }) => code);
}

describe("a document of Word", () => {
  test("says its title, its language and how many pages it has", () => {
    assert.deepEqual(read("a.docx", wordFile({ title: "Årsplan", language: "sv-SE", pages: 3 })), {
      title: "Årsplan",
      language: "sv-SE",
      pages: 3,
    });
  });

  test("says nothing that does not stand in it, or is no language", () => {
    assert.deepEqual(read("a.docx", wordFile({ title: " ", language: "svenska" })), {});
    assert.deepEqual(read("a.docx", wordFile({}, { "docProps/core.xml": "<a" })), {});
  });

  test("has the language of its styles where it names none", () => {
    const styles =
      '<w:styles><w:lang w:eastAsia="ja-JP" w:val="en-GB"/><w:lang w:val="sv-SE"/></w:styles>';
    assert.deepEqual(read("a.docx", wordFile({}, { "word/styles.xml": styles })), {
      language: "en-GB",
    });
  });

  test("is told to hold programs, whatever its name says", () => {
    const file = wordFile({}, { "word/vbaProject.bin": "VBA" });
    assert.deepEqual(read("a.docx", file), { hasMacros: true });
  });

  test("is not unpacked where a part of it would become very large", () => {
    const core = `<dc:title>Bomb</dc:title>${" ".repeat(6_000_000)}`;
    assert.deepEqual(read("a.docx", wordFile({ pages: 2 }, { "docProps/core.xml": core })), {
      pages: 2,
    });
  });
});

describe("a document of OpenDocument", () => {
  test("says its title, its language and how many pages it has", () => {
    const meta =
      '<dc:title>Plan</dc:title><dc:language>fi</dc:language><meta:document-statistic meta:page-count="12"/>';
    assert.deepEqual(read("a.odt", openText(meta)), { title: "Plan", language: "fi", pages: 12 });
  });

  test("has the language of its styles where it names none", () => {
    const styles = '<s><style:text-properties fo:language="sv" fo:country="SE"/></s>';
    assert.deepEqual(read("a.odt", openText("", { "styles.xml": styles })), { language: "sv" });
  });

  test("is told to hold programs", () => {
    const parts = { "Basic/Standard/Module1.xml": "<m/>", "Basic/Standard/script-lb.xml": "<l/>" };
    assert.deepEqual(read("a.odt", openText("", parts)), { hasMacros: true });
    assert.deepEqual(read("a.odt", openText("", { "Basic/Standard/script-lb.xml": "" })), {});
  });
});

describe("a PDF", () => {
  for (const isPacked of [true, false])
    test(`says its language and how many pages it has, ${isPacked ? "packed" : "as it is"}`, async () => {
      const file = await pdfFile({ language: "sv-SE", pages: 3, isPacked });
      assert.deepEqual(read("a.pdf", file), { language: "sv-SE", pages: 3 });
      assert.deepEqual(read("a.pdf", await pdfFile({ isPacked })), { pages: 1 });
      assert.deepEqual(read("a.pdf", await pdfFile({ language: "", isPacked })), { pages: 1 });
    });

  test("may write its language in digits", async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.catalog.set(PDFName.of("Lang"), PDFHexString.fromText("en-GB"));
    assert.deepEqual(read("a.pdf", await document.save()), { language: "en-GB", pages: 1 });
  });

  test("has the pages that the last of its changes gave it", () => {
    const object = (count: number) =>
      `1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj 2 0 obj <</Count ${count}>> endobj\n`;
    const file = `%PDF-1.7\n${object(9)}trailer <</Root 1 0 R>>\n${object(4)}trailer <</Root 1 0 R>>`;
    assert.deepEqual(read("a.pdf", file), { pages: 4 });
  });

  test("says nothing when it is locked or broken", () => {
    assert.deepEqual(read("a.pdf", "%PDF-1.7\ntrailer << /Encrypt 5 0 R >>"), { isLocked: true });
    assert.deepEqual(read("a.pdf", "%PDF-1.7\n/Root 1 0 R /ObjStm >> stream\nx\u009c\u00ff"), {});
  });

  test("is not unpacked without an end", () => {
    const zeros = Buffer.from(zlibSync(Buffer.alloc(40_000_000, " "))).toString("latin1");
    const file = `%PDF-1.7\n/Root 1 0 R\n2 0 obj <</Type /ObjStm /First 9>>\nstream\n${zeros}\nendstream`;
    assert.deepEqual(read("a.pdf", file), {});
  });
});

describe("a file that is what its name says", () => {
  const old = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  const sound: Readonly<Record<string, Uint8Array | string>> = {
    "a.doc": old,
    "a.xls": old,
    "a.ppt": old,
    "a.xlsx": excelFile(),
    "a.XLSX": excelFile(),
    "a.pptx": zipOf({ "ppt/presentation.xml": "<p/>" }),
    "a.ods": zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "a.odp": zipOf({ mimetype: "application/vnd.oasis.opendocument.presentation" }),
    "a.zip": zipOf({ "a.txt": "a" }),
    "a.csv": Buffer.from("namn;år\nÅsa;2027\n"),
    "a.txt": Buffer.from("Åsa"),
    "a.mp3": "ID3\u0004",
    "a.mp4": "\0\0\0\u0018ftypisom",
    "a.webm": "\u001aE\u00df\u00a3",
  };
  for (const [name, content] of Object.entries(sound))
    test(`${name} is accepted`, () => assert.deepEqual(read(name, content), {}));
});

describe("a file that is not what its name says", () => {
  for (const type of attachmentTypes) {
    test(`is refused as ${type}, and when it is empty`, () => {
      assert.deepEqual(read(`a.${type}`, "\0GIF89a"), ["attachment-misnamed"]);
      assert.deepEqual(read(`a.${type}`, ""), ["attachment-empty"]);
    });
  }

  test("is refused when it is of a sort that is packed alike, or cut off", () => {
    assert.deepEqual(read("a.docx", excelFile()), ["attachment-misnamed"]);
    assert.deepEqual(read("a.ods", openText("")), ["attachment-misnamed"]);
    assert.deepEqual(read("a.docx", wordFile().subarray(0, -30)), ["attachment-misnamed"]);
  });

  test("is refused when its letters cannot be told", () => {
    for (const name of ["a.csv", "a.txt"])
      assert.deepEqual(read(name, "namn;\u00e5r"), ["not-utf-8"], name);
  });
});
