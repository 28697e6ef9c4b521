import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import type { ImportOptions } from "../../src/import/import-document.ts";
import { describeImportError, ImportError } from "../../src/import/import-error.ts";
import { assemble, encryptedPdf } from "./encrypted-pdf.ts";
import { createEmptySite, type EmptySite, swedish } from "./import-into-site.ts";
import { makePdf } from "./pdf-maker.ts";

const onePage = () => makePdf([(pen) => pen.line("En sida", { x: 70, y: 90 })]);

describe("nothing is written, and the editor is told what to do, when", () => {
  let site: EmptySite;

  beforeEach(async () => {
    site = await createEmptySite();
  });

  afterEach(() => site.remove());

  /** Imports, and gives the error in the editor's words; the files must be as they were. */
  async function messageOf(bytes: Uint8Array | string, options: Partial<ImportOptions> = {}) {
    const files = await site.files();
    const error = await site.importPdf("plan.pdf", bytes, options).then(
      () => assert.fail("It was imported."),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof ImportError, String(error));
    assert.deepEqual(await site.files(), files);
    return describeImportError(error, swedish);
  }

  test("the file does not exist", async () => {
    const message = await messageOf("", { file: "/nowhere/plan.pdf" });
    assert.equal(message, "/nowhere/plan.pdf: Filen finns inte. Kontrollera sökvägen.");
  });

  test("it is a folder", async () => {
    assert.match(await messageOf("", { file: site.root, id: "x" }), /går inte att läsa \(EISDIR\)/);
  });

  test("it is a text whose name ends in .pdf", async () => {
    assert.equal(
      await messageOf("Hej! Det här är en text."),
      "plan.pdf: Filen är ingen PDF, vad den än heter. Spara eller exportera dokumentet som PDF.",
    );
    assert.match(await messageOf(""), /ingen PDF/);
  });

  test("it was not fetched whole", async () => {
    const bytes = await onePage();
    assert.match(await messageOf(bytes.subarray(0, bytes.length / 2)), /tar slut för tidigt/);
  });

  test("it is broken inside", async () => {
    assert.match(
      await messageOf("%PDF-1.7\nnothing\n%%EOF\n"),
      /PDF-filen är trasig \(.+\)\. Öppna/,
    );
  });

  test("it has no pages", async () => {
    const bytes = assemble(
      ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"],
      "/Root 1 0 R",
    );
    assert.match(await messageOf(bytes), /plan\.pdf: PDF-filen (har inga sidor|är trasig)/);
  });

  test("it is locked with a password", async () => {
    assert.equal(
      await messageOf(encryptedPdf("hemligt", "A secret")),
      "plan.pdf: PDF-filen är låst med ett lösenord. Spara en kopia utan lösenord och importera den.",
    );
  });

  test("one of the files to be written exists, in whichever language", async () => {
    const bytes = await onePage();
    for (const path of [
      "_data/documents/plan.json",
      "src/content/sv/documents/plan.md",
      "src/content/en/documents/plan.md",
      "src/content/media/documents/plan.pdf",
    ]) {
      await site.remove();
      site = await createEmptySite();
      await mkdir(join(site.root, path, ".."), { recursive: true });
      await writeFile(join(site.root, path), "mine");
      assert.ok((await messageOf(bytes)).startsWith(`${path}: Filen finns redan`), path);
      assert.equal(await readFile(join(site.root, path), "utf8"), "mine");
    }
  });

  test("the id is none, or the language is not the site's", async () => {
    assert.match(
      await messageOf("", { id: "Årsplan 1" }),
      /”Årsplan 1” kan inte vara.*arsplan-1\.$/,
    );
    assert.match(await messageOf("", { language: "fi" }), /inte språket ”fi”\. Ange ett av sv, en/);
  });

  test("it is interrupted between two pages", async () => {
    const files = await site.files();
    const interruption = new AbortController();
    const pages = Array.from({ length: 5 }, () => () => {});
    const done = site.importPdf("plan.pdf", await makePdf(pages), {
      signal: interruption.signal,
      onPage: (page) => page === 3 && interruption.abort(),
    });
    await assert.rejects(done, { name: "AbortError" });
    assert.deepEqual(await site.files(), files);
  });
});
