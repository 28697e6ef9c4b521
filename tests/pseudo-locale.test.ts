import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { type HtmlPage, parsePage } from "./html-page.ts";
import { contentOfFixture, hardCodedTexts, pseudoPages } from "./pseudo-locale.ts";

const content = contentOfFixture();

describe("on the pages of a language in which every text is marked", () => {
  let pages: readonly HtmlPage[] = [];
  before(async () => {
    pages = await pseudoPages();
  });

  test("no visible text, and none that is read aloud, stands outside the marks", () => {
    const found = new Map(
      pages.flatMap((page) => hardCodedTexts(page, content).map((text) => [text, page.url])),
    );
    assert.deepEqual(
      [...found].map(([text, url]) => `${url}: "${text}" is hard-coded. Move it to the locales.`),
      [],
    );
  });

  test("the marks are there, on pages of every kind", () => {
    assert.ok(pages.length > 40, `${pages.length} pages`);
    for (const { url, html } of pages) assert.ok((html.match(/⟦/g) ?? []).length > 10, url);
  });

  test("a text that somebody writes into any of them is found", () => {
    for (const { url, html } of pages.slice(0, 3)) {
      const planted = html.replace("</h1>", "</h1><p>Hårdkodat stycke</p>");
      assert.deepEqual(hardCodedTexts(parsePage(url, planted), content), ["Hårdkodat stycke"]);
    }
  });
});

describe("a hard-coded text is found", () => {
  const find = (html: string) =>
    hardCodedTexts(parsePage("/", `<title>⟦Ťéšť⟧</title><body>${html}`), "Åsa Östvik bor här");

  for (const [where, html, text] of [
    ["in an element", "<p>Close</p>", "Close"],
    ["in a label that is read aloud", '<nav aria-label="Main">⟦Ḿéñý⟧</nav>', "Main"],
    ["in an alt text", '<img alt="Logo">', "Logo"],
    ["in a title", '<abbr title="Regional plan">⟦Ř⟧</abbr>', "Regional plan"],
    ["in a description for search engines", '<meta name="description" content="Hi">', "Hi"],
    ["beside a text that is marked", "<p>⟦Ťéļéƒóñ⟧ or mail</p>", "or mail"],
    ["between two that are marked", "<p>⟦A⟧ and <b>⟦B⟧</b></p>", "and"],
    ["in a part of a word of the content", "<p>Öst</p>", "Öst"],
  ] as const)
    test(where, () => assert.deepEqual(find(html), [text]));

  for (const [what, html] of [
    ["a marked text with content in other elements", "<p>⟦Ķóñţáķţ: <a>Close</a>⟧</p>"],
    ["marks within marks", "<p>⟦Óþþñáŕ ⟦ķļ. 9⟧ íḋág⟧</p>"],
    ["the content", "<p>Åsa Östvik</p>"],
    ["digits and signs", "<p>08-465 004 12 · (–)</p>"],
    ["a script", "<script>close()</script>"],
  ] as const)
    test(`but not ${what}`, () => assert.deepEqual(find(html), []));
});
