import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { build } from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { Sentence } from "../../_includes/components/listen/reader/flow.ts";
import type { WordsByLanguage } from "../../_includes/components/listen/reader/spoken-words.ts";
import { launchOptions } from "../../src/audit/launch-options.ts";

declare const reader: {
  readPage(root: Element, language: string, words: WordsByLanguage): readonly Sentence[];
};

const words: WordsByLanguage = {
  sv: { abbreviations: { "kl.": "klockan" }, endings: {}, to: "till", picture: "Bild" },
  en: { abbreviations: { "e.g.": "for example" }, endings: {}, to: "to", picture: "Picture" },
};

let browser: Browser;
let page: Page;

before(async () => {
  const { outputFiles } = await build({
    entryPoints: ["_includes/components/listen/reader/read-page.ts"],
    bundle: true,
    format: "iife",
    globalName: "reader",
    write: false,
  });
  browser = await puppeteer.launch(await launchOptions());
  page = await browser.newPage();
  await page.goto("about:blank");
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
});
after(() => browser.close());

/** What is said of some HTML, sentence by sentence: "sv: …", pieces in other languages after a bar. */
async function said(html: string): Promise<readonly string[]> {
  return page.evaluate(
    (content, known) => {
      document.body.innerHTML = content;
      return reader
        .readPage(document.body, "sv", known)
        .map(({ pieces }) => pieces.map(({ lang, text }) => `${lang}: ${text}`).join(" | "));
    },
    html,
    words,
  );
}

/** What is marked while each sentence is read. */
async function marked(html: string): Promise<readonly string[]> {
  return page.evaluate(
    (content, known) => {
      document.body.innerHTML = content;
      return reader.readPage(document.body, "sv", known).map(({ range }) => range.toString());
    },
    html,
    words,
  );
}

describe("what is read of a page", () => {
  test("is split into sentences across inline elements", async () => {
    const html = "<p>Vi <b>växer. Och</b> <a href='#'>du</a>\n  med?</p>";
    assert.deepEqual(await said(html), ["sv: Vi växer.", "sv: Och du med?"]);
    assert.deepEqual(await marked(html), ["Vi växer.", "Och du\n  med?"]);
  });

  test("never joins neighbouring blocks, with or without a point", async () => {
    assert.deepEqual(await said("<h1>En rubrik</h1><div>En text<p>En till</p>Slut</div>"), [
      "sv: En rubrik",
      "sv: En text",
      "sv: En till",
      "sv: Slut",
    ]);
  });

  test("has each passage in its language", async () => {
    assert.deepEqual(
      await said(
        "<p>Bygg <span lang='en'>Science Park</span>-systemet.</p><p lang='en'>Read e.g. this.</p>",
      ),
      ["sv: Bygg | en: Science Park | sv: systemet.", "en: Read for example this."],
    );
  });

  test("splits a passage by the rules of its own language", async () => {
    assert.deepEqual(await said("<p>Hör: <q lang='en'>Come, e.g. Bo. Now.</q></p>"), [
      "sv: Hör: | en: Come, for example Bo.",
      "en: Now.",
    ]);
  });

  test("says abbreviations in full, with the Swedish genitive", async () => {
    const eu = "<abbr title='Europeiska unionen'>EU</abbr>";
    assert.deepEqual(await said(`<p>${eu} och ${eu}:s fonder. ${eu}:are finns kl. 9.</p>`), [
      "sv: Europeiska unionen och Europeiska unionens fonder.",
      "sv: EU:are finns klockan 9.",
    ]);
  });

  test("leaves out what is no text of the page", async () => {
    const out = [
      "<nav>Meny</nav>",
      "<button>Tryck</button>",
      "<form><label>Namn <input></label></form>",
      "<p hidden>Dold</p>",
      "<p aria-hidden='true'>Dold</p>",
      "<p data-not-read>Dold</p>",
      "<p style='display: none'>Dold</p>",
      "<p style='visibility: hidden'>Dold</p>",
      "<span class='visually-hidden'>Dold</span>",
      "<template>Dold</template>",
      "<details><summary hidden></summary>Dold</details>",
      "<p>—</p>",
      "<img alt=''>",
    ];
    assert.deepEqual(await said(`<p>Läs.</p>${out.join("")}`), ["sv: Läs."]);
    const note = "<sup class='footnote-reference'><a href='#'>Fotnot 1</a></sup>";
    assert.deepEqual(await said(`<p>Vi växer${note}. Gör ni?</p>`), [
      "sv: Vi växer.",
      "sv: Gör ni?",
    ]);
  });

  test("has pictures by their description, and then the caption", async () => {
    assert.deepEqual(
      await said("<figure><img alt='En sjö'><figcaption>Sjön i maj</figcaption></figure>"),
      ["sv: Bild: En sjö.", "sv: Sjön i maj"],
    );
  });

  test("has the numbers of a list where they are shown", async () => {
    const items = "<li>ett</li><li>två</li>";
    assert.deepEqual(await said(`<ol start='3'>${items}</ol>`), ["sv: 3: ett", "sv: 4: två"]);
    assert.deepEqual(await said(`<ul>${items}</ul>`), ["sv: ett", "sv: två"]);
    assert.deepEqual(await said(`<ol style='list-style: none'>${items}</ol>`), [
      "sv: ett",
      "sv: två",
    ]);
  });

  test("has a chart by its description, but only where no table says the same", async () => {
    const chart = "<svg role='img'><title>Mål</title><desc>Från 2 till 5.</desc></svg>";
    assert.deepEqual(await said(`<figure>${chart}</figure>`), ["sv: Från 2 till 5."]);
    const table = "<table><tr><td>2</td></tr></table>";
    assert.deepEqual(await said(`<figure>${chart}${table}</figure>`), ["sv: 2"]);
  });
});

describe("a table", () => {
  test("is read row by row, each value with the header of its column", async () => {
    const html = `<table><caption>Mål</caption>
      <thead><tr><th scope="col">År</th><th scope="col">Antal</th></tr></thead>
      <tbody><tr><th scope="row">2029</th><td>28</td></tr><tr><th scope="row">2030</th><td></td></tr></tbody></table>`;
    assert.deepEqual(await said(html), [
      "sv: Mål",
      "sv: År: 2029",
      "sv: Antal: 28",
      "sv: År: 2030",
    ]);
    assert.deepEqual(await marked(html), ["Mål", "2029", "28", "2030"]);
  });

  test("finds the headers of cells that span columns and rows", async () => {
    const html = `<table>
      <thead><tr><th>A</th><th>B</th><th>C</th></tr></thead>
      <tr><td rowspan="2">1</td><td>2</td><td>3</td></tr>
      <tr><td>4</td><td>5</td></tr>
      <tr><td colspan="2">6</td><td>7</td></tr></table>`;
    assert.deepEqual(await said(html), [
      "sv: A: 1",
      "sv: B: 2",
      "sv: C: 3",
      "sv: B: 4",
      "sv: C: 5",
      "sv: A: 6",
      "sv: C: 7",
    ]);
  });

  test("has headers and values in their languages", async () => {
    const html = `<table><thead><tr><th lang="en">Park</th></tr></thead>
      <tbody lang="en"><tr><td>One. Two.</td></tr></tbody></table>`;
    assert.deepEqual(await said(html), ["en: Park: One.", "en: Two."]);
  });

  test("without headers is read as it stands", async () => {
    assert.deepEqual(await said("<table><tr><td>1</td><td>2</td></tr></table>"), [
      "sv: 1",
      "sv: 2",
    ]);
  });
});
