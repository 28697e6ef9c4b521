import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { ImportedDocument } from "../../src/import/import-document.ts";
import { summarise } from "../../src/import/import-summary.ts";
import { faultsOfImported } from "./faults-of-imported.ts";
import { createEmptySite, type EmptySite, swedish } from "./import-into-site.ts";
import { chapters, makeReport, offset } from "./report-fixture.ts";

describe("a report of 27 pages that is imported", () => {
  let site: EmptySite;
  let imported: ImportedDocument;
  let data: Record<string, unknown>;

  before(async () => {
    site = await createEmptySite();
    imported = await site.importPdf("Verksamhetsplan 2031.pdf", await makeReport());
    data = await site.readJson("_data/documents/verksamhetsplan-2031.json");
  });

  after(() => site.remove());

  test("is three new files: its data, its pages and the PDF", async () => {
    assert.deepEqual(await site.files(), [
      "_data/documents/verksamhetsplan-2031.json",
      "_data/site.json",
      "src/content/media/documents/verksamhetsplan-2031.pdf",
      "src/content/sv/documents/verksamhetsplan-2031.md",
    ]);
  });

  test("has its title from the cover, since a program wrote the one in the metadata", () => {
    assert.deepEqual(data.title, { sv: "Verksamhetsplan och budget 2031" });
  });

  test("has the number of the report, the site's publisher, the year and the language of the PDF", () => {
    const { reportNumber, publisher, published, language, slug } = data;
    assert.deepEqual(
      { reportNumber, publisher, published, language, slug },
      {
        reportNumber: "2030:03",
        publisher: "region-norrsken",
        published: "2030",
        language: "sv",
        slug: { sv: "verksamhetsplan-2031" },
      },
    );
  });

  test("has the printed number of each page, and none before the first", () => {
    const printed = imported.document.pages.map((page) => page.printed);
    const expected = Array.from({ length: 27 }, (_, index) =>
      index < offset ? null : String(index + 1 - offset),
    );
    assert.deepEqual(printed, expected);
  });

  test("knows the cover, the colophon, the contents, an empty and a lost page", () => {
    const roles = imported.document.pages.map(({ role }) => role);
    assert.deepEqual(
      [1, 2, 3, 4, 5, 10, 11].map((viewer) => roles[viewer - 1]),
      ["cover", "empty", "colophon", "lost", "text", "contents", "text"],
    );
    assert.deepEqual(data.missingParts, [
      {
        what: { sv: "Sida 4 i PDF-filen", en: "Page 4 of the PDF" },
        reason: {
          sv: "Sidan är en bild utan textlager.",
          en: "The page is a picture without a text layer.",
        },
      },
    ]);
  });

  test("has its contents, with the pages to which they lead, without the dots", () => {
    const entries = chapters.map(([title, page]) => ({
      title: { sv: title },
      printed: String(page),
      viewer: page + offset,
    }));
    assert.deepEqual(data.contents, [...entries, { title: { sv: "Budget" }, printed: null }]);
  });

  test("is a document that the site takes without a fault", () => {
    assert.deepEqual(faultsOfImported(imported, site), []);
  });

  test("is summed up in the editor's language, with what to look at first", () => {
    const summary = summarise(imported, swedish);
    assert.match(summary, /^Skapade src\/content\/media\/documents\/verksamhetsplan-2031\.pdf$/m);
    assert.match(summary, /^27 sidor, 12 rubriker, 6 rader i innehållsförteckningen$/m);
    assert.match(summary, /^- Sida 4 är en bild utan textlager\./m);
    assert.match(summary, /^- Sida 16 verkar ha en tabell\./m);
  });
});
