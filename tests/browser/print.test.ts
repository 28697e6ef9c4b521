import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
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

async function onPaper(path: string): Promise<Page> {
  const page = await visit(path, { width: paperWidth });
  await page.emulateMediaType("print");
  return page;
}

function controls(page: Page): Promise<readonly string[]> {
  return page.$$eval(
    "button, input, select, textarea, form, search, header nav, footer nav",
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
