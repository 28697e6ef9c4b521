import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { createEmptySite, type EmptySite } from "./import-into-site.ts";
import { makeReport, offset, runningTitle } from "./report-fixture.ts";

describe("the text of a report of 27 pages that is imported", () => {
  let site: EmptySite;
  let pages: ReadonlyMap<number, string>;
  const pageOf = (viewer: number) => pages.get(viewer) ?? "";

  before(async () => {
    site = await createEmptySite();
    await site.importPdf("plan.pdf", await makeReport());
    pages = await site.readPages("src/content/sv/documents/plan.md");
  });

  after(() => site.remove());

  test("has a mark before every page, empty ones too", () => {
    assert.deepEqual(
      [...pages.keys()],
      Array.from({ length: 27 }, (_, index) => index + 1),
    );
    assert.equal(pageOf(2), "");
  });

  test("has neither running titles nor page numbers in its text", () => {
    for (const [viewer, text] of pages) {
      assert.ok(!text.includes(runningTitle), `page ${viewer}`);
      if (viewer > offset) assert.doesNotMatch(text, new RegExp(`^${viewer - offset}$`, "m"));
    }
  });

  test("joins words that were broken, and keeps hyphens that belong to them", () => {
    const [, first = ""] = pageOf(11).split("\n\n");
    assert.match(first, /attraktiviteten och kompetensförsörjningen slår/);
    assert.match(first, /Våra social- och hälsovårdsfrågor/);
    assert.match(first, /liksom FoU-aktiviteter\. Så blir nätverken/);
    assert.match(pageOf(11), /^Den som vill kan skriva e-post till oss\.$/m);
  });

  test("shows as text what would be markup", () => {
    assert.ok(pageOf(11).includes("a_b@c.example \\[här\\] \\*nu\\*."));
    assert.ok(pageOf(13).includes("\n\\=== 99 ===\n"));
    assert.ok(parseMarkdown(pageOf(13)).plainText.includes("# 1. Inget av detta ::: är märkning"));
  });

  test("has lists with their whole items, and speech that is no list", () => {
    const [, ...blocks] = pageOf(13).split("\n\n");
    assert.deepEqual(blocks.slice(0, 4), [
      "Regionen ska:",
      "- delta i ett projekt tillsammans med andra regioner, med syfte att stärka länets ställning, och\n- uppmuntra debatten.",
      "1. Träffar med näringslivschefer.\n2. Tydligare mål för 2031.",
      "– Vi är på väg, säger ordföranden.",
    ]);
  });

  test("is read column by column", () => {
    const blocks = pageOf(14).split("\n\n");
    assert.equal(blocks[0], "## Kommunikationer");
    assert.match(
      blocks[1] ?? "",
      /^Vänster spalt .* tar slut i den högra spalten\. .* slutar här\.$/,
    );
    assert.match(blocks[2] ?? "", /^Under spalterna står en text över hela bredden\./);
    assert.equal(blocks.length, 3);
  });

  test("has headings whose levels follow their sizes, bold lines the lowest", () => {
    assert.deepEqual(
      pageOf(15)
        .split("\n")
        .filter((line) => line.startsWith("#")),
      ["## Näringsliv", "### Effektmål 2031", "#### Fler företag", "#### Löner", "### Insatser"],
    );
  });

  test("is Markdown without problems on every page", () => {
    for (const [viewer, text] of pages)
      assert.deepEqual(
        parseMarkdown(text).problems.map(({ code, detail }) => `${viewer}: ${code} ${detail}`),
        [],
      );
  });
});
