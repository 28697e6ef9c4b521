import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import puppeteer from "puppeteer-core";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { faultsOfImported } from "./faults-of-imported.ts";
import { createEmptySite, type EmptySite } from "./import-into-site.ts";
import { sampleText } from "./pdf-maker.ts";

const longText = `En text om officiella flöden. ${sampleText(1, 9)}`;

describe("the import of a PDF", () => {
  let site: EmptySite;

  before(async () => {
    site = await createEmptySite();
  });

  after(() => site.remove());

  test("that the browser printed has its outline as contents, and its headings", async () => {
    const imported = await site.importPdf("printed.pdf", await printByBrowser());
    assert.deepEqual(faultsOfImported(imported, site), []);
    const data = await site.readJson("_data/documents/printed.json");
    const pages = await site.readPages("src/content/sv/documents/printed.md");
    assert.deepEqual(data.title, { sv: "Plan för åren" });
    assert.deepEqual(data.contents, [
      {
        title: { sv: "Plan för åren" },
        printed: null,
        viewer: 1,
        children: [
          { title: { sv: "Första delen" }, printed: null, viewer: 1 },
          { title: { sv: "Andra delen" }, printed: null, viewer: 2 },
        ],
      },
    ]);
    assert.equal(
      pages.get(1),
      `## Plan för åren\n\n### Första delen\n\n${longText}\n\n- Ett\n- Två`,
    );
    assert.equal(pages.get(2), "### Andra delen\n\n1. Först\n2. Sedan");
    for (const text of pages.values())
      assert.deepEqual(
        parseMarkdown(text).problems.filter(({ code }) => code !== "heading-skipped"),
        [],
      );
  });
});

async function printByBrowser(): Promise<Uint8Array> {
  const browser = await puppeteer.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.setContent(`<!DOCTYPE html><html lang="sv"><title>Plan för åren</title>
<h1>Plan för åren</h1><h2>Första delen</h2><p>${longText}</p>
<ul><li>Ett</li><li>Två</li></ul>
<h2 style="break-before: page">Andra delen</h2><ol><li>Först</li><li>Sedan</li></ol></html>`);
    return await page.pdf({ format: "A4", tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}
