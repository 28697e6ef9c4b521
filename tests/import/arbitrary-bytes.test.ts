import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { describeImportError, ImportError } from "../../src/import/import-error.ts";
import { decodeText } from "../../src/import/page/decode-text.ts";
import { readPage } from "../../src/import/page/read-page.ts";
import { writePage } from "../../src/import/page/write-page.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { arbitraryFile } from "../model/fuzz/arbitrary-file.ts";
import { seed } from "../seed.ts";
import { createEmptySite, type EmptySite, swedish } from "./import-into-site.ts";
import { pageWith } from "./page/import-into.ts";
import { kinds, reading, writing } from "./page/write-anyhow.ts";
import { makePdf } from "./pdf-maker.ts";

/** That an import was refused is told to its editor in words, and nothing else is thrown. */
function assertRefused(error: unknown): void {
  assert.ok(error instanceof ImportError, String(error));
  assert.doesNotMatch(describeImportError(error, swedish), /undefined|\{\{|Error:|\bat /);
}

describe("a file of any bytes is imported, or it is said why not", () => {
  const deep = ["<div>", "<template>", "<ul><li>", "<b>", "<table><tr><td>", "<svg>", "<select>"];
  const nested = fc
    .tuple(fc.constantFrom(...deep), fc.constantFrom(1, 500, 2_500, 20_000))
    .map(([tag, count]) => new TextEncoder().encode(`<p>Ord${tag.repeat(count)}ord`));
  const saved = new TextEncoder().encode(pageWith("<h2>Öppet</h2><p>Kom &amp; se.</p>"));

  test("a saved page, or a copied text", () => {
    const counts = { read: 0, refused: 0 };
    const files = fc.constantFrom("a.html", "a.txt", "a.md");
    fc.assert(
      fc.property(fc.oneof(arbitraryFile(saved), nested), files, (bytes, file) => {
        try {
          const page = readPage(decodeText(bytes, file).text, file, reading);
          const { text } = writePage(page, writing);
          const body = text.split("\n---\n").slice(1).join("\n---\n");
          assert.deepEqual(parseMarkdown(body, { kinds }).problems, []);
          counts.read += 1;
        } catch (error) {
          assertRefused(error);
          counts.refused += 1;
        }
      }),
      { seed, numRuns: 150, endOnFailure: true },
    );
    assert.ok(counts.read > 20 && counts.refused > 10, JSON.stringify(counts));
  });

  let site: EmptySite;
  before(async () => {
    site = await createEmptySite();
  });
  after(() => site.remove());

  test("a PDF", async () => {
    const pdf = await makePdf([(pen) => pen.line("En sida", { x: 70, y: 90 })]);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryFile(pdf), async (bytes) => {
        runs += 1;
        await site.importPdf("plan.pdf", bytes, { id: `plan-${runs}` }).catch(assertRefused);
      }),
      { seed, numRuns: 40, endOnFailure: true },
    );
    assert.equal(runs, 40);
  });
});
