import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
import { readPdf } from "./read-pdf.ts";
import { kindsOfPages, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

/** What is left of A4 between the margins of print.css, in CSS pixels: 210 - 2 × 16 mm. */
const paperWidth = 672;

const inSite = kindsOfPages.filter((path) => /^\/(sv|en)\//.test(path));

describe("on paper every kind of page", () => {
  test("has no controls, is not cut off, and says where it comes from and of which day it is", async () => {
    for (const path of inSite) {
      const page = await onPaper(path);
      assert.deepEqual(await controls(page), [], path);
      assert.deepEqual(await cutOff(page), [], path);
      const origin = await page.$eval(".printed-from", (line) => (line as HTMLElement).innerText);
      assert.match(origin, new RegExp(`https?://[^ ]*${path}`), path);
      assert.match(origin, /\d{1,2} \p{L}+ \d{4}/u, path);
    }
  });

  test("shows the address of a link that leads elsewhere, and of no other", async () => {
    const page = await onPaper("/sv/organisationer/region-sormland/");
    const links = await page.$$eval("main a", (all) =>
      all
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          href: link.getAttribute("href") ?? "",
          after: getComputedStyle(link, "::after").content,
        })),
    );
    assert.ok(links.some(({ href }) => href.startsWith("http")));
    for (const { href, after } of links)
      assert.equal(after.includes(href), href.startsWith("http"), `${href}: ${after}`);
  });
});

test("the origin of a page is for paper alone", async () => {
  const page = await visit("/sv/");
  assert.equal(await page.$eval(".printed-from", (line) => line.checkVisibility()), false);
});

test("a table that is longer than a sheet has its headers on each, and breaks no row", async () => {
  const page = await onPaper("/sv/planer/verksamhetsplan-och-budget-2013/omraden/naringsliv/");
  const styles = [
    await page.$eval("thead", (head) => getComputedStyle(head).display),
    await page.$eval("tbody tr", (row) => getComputedStyle(row).breakInside),
  ];
  assert.deepEqual(styles, ["table-header-group", "avoid"]);
});

/** The words of a page as it comes out of the printer, without spaces. */
async function printedWords(page: Page): Promise<string> {
  const { text } = await readPdf(await page.pdf({ format: "A4" }));
  return wordsOf(text);
}

/** Lines are broken anywhere on paper: only letters and figures are compared. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

describe("what is folded away on a screen is printed in full", () => {
  for (const path of [
    "/sv/planer/verksamhetsplan-och-budget-2013/styrkort/",
    "/en/plans/activity-plan-and-budget-2013/scorecard/",
    "/sv/oppna-data/",
  ])
    test(path, async () => {
      const page = await visit(path);
      const folded = await page.$$eval(
        "main details:not(.disclosure, .page-record__history)",
        (all) =>
          all.map((details) =>
            [...details.children]
              .slice(1)
              .map((one) => one.textContent)
              .join(""),
          ),
      );
      assert.ok(folded.length > 2);
      const words = await printedWords(page);
      for (const text of folded) {
        const start = wordsOf(text).slice(0, 40);
        assert.ok(words.includes(start), text.slice(0, 80));
      }
    });

  test("so are the explanations of words, and the words themselves", async () => {
    const page = await visit("/sv/nyheter/2023/region-och-lansstyrelse-starker-samverkan/");
    const explained = await page.$$eval(".term-definition > p:nth-of-type(2)", (all) =>
      all.map((one) => one.textContent ?? ""),
    );
    const sentences = await page.$$eval("p:has(.term)", (all) =>
      all.map((one) => {
        const seen = one.cloneNode(true) as Element;
        for (const hidden of seen.querySelectorAll(".visually-hidden")) hidden.remove();
        return seen.textContent ?? "";
      }),
    );
    assert.ok(explained.length > 0 && sentences.length > 0);
    const words = await printedWords(page);
    for (const text of explained) assert.ok(words.includes(wordsOf(text)), text);
    for (const text of sentences) {
      assert.ok(words.includes(wordsOf(text).slice(0, 60)), text);
    }
  });
});

async function onPaper(path: string): Promise<Page> {
  const page = await visit(path, { width: paperWidth });
  await page.emulateMediaType("print");
  return page;
}

/** What can only be used on a screen. A word that can be explained is a word of its sentence. */
function controls(page: Page): Promise<readonly string[]> {
  return page.$$eval(
    "button:not(.term), input, select, textarea, form, search, header nav, footer nav",
    (all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 100)),
  );
}

/** What is wider than the paper, or hidden in a frame that would have to be scrolled. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter(
        (one) => one.checkVisibility() && !one.closest(".visually-hidden, svg, [aria-hidden]"),
      )
      .filter((one) => {
        const { overflowX } = getComputedStyle(one);
        const isFrame =
          ["auto", "scroll"].includes(overflowX) && one.scrollWidth > one.clientWidth + 1;
        return isFrame || one.getBoundingClientRect().right > innerWidth + 1;
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}
