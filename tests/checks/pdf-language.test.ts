import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFString } from "pdf-lib";
import { hasLanguage } from "../../src/checks/pdf-language.ts";

/** A PDF of one page, as programs write it: with its objects packed, or as they are. */
async function pdf(language: string | undefined, isPacked: boolean): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  if (language !== undefined) document.catalog.set(PDFName.of("Lang"), PDFString.of(language));
  return Buffer.from(await document.save({ useObjectStreams: isPacked }));
}

describe("the language of a PDF", () => {
  for (const isPacked of [true, false]) {
    const how = isPacked ? "packed" : "as it is";
    test(`is found where it is said, ${how}`, async () => {
      assert.equal(hasLanguage(await pdf("sv-SE", isPacked)), true);
    });

    test(`is missed where it is not said, or empty, ${how}`, async () => {
      assert.equal(hasLanguage(await pdf(undefined, isPacked)), false);
      assert.equal(hasLanguage(await pdf("", isPacked)), false);
    });
  }

  test("is not asked of what is locked, and broken files end well", () => {
    assert.equal(hasLanguage(Buffer.from("%PDF-1.7\ntrailer << /Encrypt 5 0 R >>")), true);
    const stream = deflateSync(Buffer.alloc(1000)).subarray(0, 5);
    const broken = Buffer.concat([Buffer.from("%PDF /Type /ObjStm >> stream\n"), stream]);
    assert.equal(hasLanguage(broken), false);
  });
});
