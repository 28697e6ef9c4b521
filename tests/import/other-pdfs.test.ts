import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { summarise } from "../../src/import/import-summary.ts";
import { encryptedPdf } from "./encrypted-pdf.ts";
import { faultsOfImported } from "./faults-of-imported.ts";
import { createEmptySite, type EmptySite, swedish } from "./import-into-site.ts";
import { makePdf, sampleText } from "./pdf-maker.ts";

describe("the import of a PDF", () => {
  let site: EmptySite;

  before(async () => {
    site = await createEmptySite();
  });

  after(() => site.remove());

  test("of 300 pages gives every page, and tells of each while it reads", async () => {
    const bytes = await makePdf(
      Array.from({ length: 300 }, () => (pen, viewer) => {
        pen.line(`Avsnitt ${viewer}`, { x: 70, y: 90, size: 18 });
        pen.text(`Sidan ${viewer} börjar. ${sampleText(viewer, 12)}`, {
          x: 70,
          y: 120,
          width: 455,
        });
        pen.line(`Sida ${viewer} av 300`, { x: 270, y: 810 });
      }),
    );
    const told: number[] = [];
    const { document } = await site.importPdf("long.pdf", bytes, {
      onPage: (done) => told.push(done),
    });
    const pages = await site.readPages("src/content/sv/documents/long.md");
    assert.equal(document.pages.length, 300);
    for (const [viewer, text] of pages) {
      const [heading, paragraph, ...more] = text.split("\n\n");
      assert.equal(heading, `## Avsnitt ${viewer}`);
      assert.ok(paragraph?.startsWith(`Sidan ${viewer} börjar. `));
      assert.deepEqual(more, []);
    }
    assert.deepEqual(
      document.pages.map(({ printed }) => printed),
      Array.from({ length: 300 }, (_, index) => String(index + 1)),
    );
    assert.deepEqual(
      told,
      Array.from({ length: 301 }, (_, index) => index),
    );
  });

  test("that is a scan gives lost pages, and says that text recognition comes first", async () => {
    const bytes = await makePdf(Array.from({ length: 3 }, () => (pen) => pen.picture()));
    const told: unknown[] = [];
    const imported = await site.importPdf("scan.pdf", bytes, {
      onTextless: (...numbers) => told.push(numbers),
    });
    assert.deepEqual(told, [
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    assert.deepEqual(faultsOfImported(imported, site), []);
    assert.deepEqual(
      imported.document.pages.map(({ role }) => role),
      ["lost", "lost", "lost"],
    );
    assert.match(
      summarise(imported, swedish),
      /Alla sidor är bilder utan textlager\. Kör textigen/,
    );
    const text = await readFile(join(site.root, "src/content/sv/documents/scan.md"), "utf8");
    assert.equal(text, "=== 1 ===\n\n=== 2 ===\n\n=== 3 ===\n");
  });

  test("that is encrypted without a password works", async () => {
    await site.importPdf("open.pdf", encryptedPdf("", "No password is needed here"));
    const pages = await site.readPages("src/content/sv/documents/open.md");
    assert.match(pages.get(1) ?? "", /No password is needed here/);
  });

  test("that says nothing of its language tells which one it was given", async () => {
    const imported = await site.importPdf("unsaid.pdf", encryptedPdf("", "Hello"));
    assert.match(summarise(imported, swedish), /Dokumentet lades in på svenska/);
  });

  test("in another language marks its title in the site's first one", async () => {
    const bytes = await makePdf([(pen) => pen.line("A plan", { x: 70, y: 90, size: 20 })]);
    const options = { language: "en", id: "the-plan" };
    const imported = await site.importPdf("plan.pdf", bytes, options);
    const data = await site.readJson("_data/documents/the-plan.json");
    assert.deepEqual(data.title, { sv: "[A plan]{lang=en}", en: "A plan" });
    assert.deepEqual(data.slug, { sv: "the-plan", en: "the-plan" });
    assert.ok((await site.files()).includes("src/content/en/documents/the-plan.md"));
    assert.deepEqual(faultsOfImported(imported, site), []);
  });

  test("that lies among the media stays there", async () => {
    const media = join(site.root, "src/content/media/documents");
    const bytes = await makePdf([(pen) => pen.line("Plan", { x: 70, y: 90 })]);
    const { written } = await site.importPdf("Min plan.pdf", bytes);
    const again = await site.importPdf("Min plan.pdf", bytes, {
      file: join(media, "min-plan.pdf"),
      id: "again",
    });
    assert.equal(written.length, 3);
    assert.deepEqual(again.written, [
      "src/content/sv/documents/again.md",
      "_data/documents/again.json",
    ]);
    assert.ok(
      JSON.stringify(await site.readJson("_data/documents/again.json")).includes("min-plan.pdf"),
    );
  });
});
