import assert from "node:assert/strict";
import { test } from "node:test";
import { auditState } from "./audit-state.ts";
import { found, isShown, requestsOf, textOf, waitForText } from "./search-page.ts";
import { pressAndFollow, tabTo, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

const field = "#site-search";
const option = "[role='option']";

for (const [path, meant, wanted] of [
  ["/sv/sok/?q=Eliason", "Menade du Eliasson?", "/sv/kontakter/tove-eliasson/"],
  ["/sv/sok/?q=digitalisring", "Menade du digitalisering?", "digitaliseringen"],
  ["/en/search/?q=devlopment", "Did you mean development?", "development"],
] as const)
  test(`a misspelt word finds nothing wrong, and the right one is offered: ${path}`, async () => {
    const page = await found(await visit(path), /./);
    assert.equal((await page.$$(".search-result")).length, 0);
    const heard = await page.$eval(
      ".search__status[role='status']",
      (status) => status.textContent ?? "",
    );
    assert.ok(heard.includes(meant), heard);
    await auditState(page);
    await tabTo(page, "[data-part='meant'] a");
    await pressAndFollow(page, "Enter");
    await found(page, /^\d/);
    const urls = await page.$$eval(".search-result__title a", (links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    assert.ok(
      urls.some((url) => url.includes(wanted)),
      urls.join(),
    );
  });

test("the field offers what may have been meant, and leads to its results", async () => {
  const page = await visit("/sv/");
  await tabTo(page, field);
  await page.keyboard.type("Eliason");
  await waitForText(page, option, /^Menade du Eliasson\?/);
  await page.keyboard.press("ArrowDown");
  await pressAndFollow(page, "Enter");
  assert.equal(new URL(page.url()).searchParams.get("q"), "Eliasson");
});

test("the words of the site are fetched only where one is misspelt", async () => {
  const page = await visit("/sv/sok/");
  const loaded = requestsOf(page);
  const fetched = () => loaded.some((url) => /\/words\./.test(url));
  const address = page.url();
  await page.goto(`${address}?q=trafik`);
  await found(page, /träff/);
  assert.equal(fetched(), false);
  await page.goto(`${address}?q=Eliason`);
  await found(page, /Eliason/);
  assert.equal(fetched(), true);
});

test("a misspelt word is understood again after the words of the site could not be fetched", async () => {
  const page = await visit("/sv/sok/");
  await page.evaluateOnNewDocument(`
    globalThis.isDown = true;
    globalThis.fetchAnyway = globalThis.fetch;
    globalThis.fetch = (...request) =>
      isDown && String(request[0]).includes("/words.") ? Promise.reject(new Error("down")) : fetchAnyway(...request);
  `);
  await page.goto(`${page.url()}?q=Eliason`);
  await found(page, /Eliason/);
  assert.equal(await textOf(page, "[data-part='meant']"), "");
  await page.evaluate("isDown = false");
  await page.$eval("search-results form", (form) => (form as HTMLFormElement).requestSubmit());
  await waitForText(page, "[data-part='meant']", /Eliasson/);
});

test("whole words are found first, and longer ones when asked for", async () => {
  const page = await found(await visit("/en/search/?q=bus"), /results for “bus”/);
  const marks = () =>
    page.$$eval(".search-result mark", (all) => all.map((one) => one.textContent ?? ""));
  for (const mark of await marks()) assert.match(mark, /^bus\b/i);
  while ((await page.$(".search__longer")) === null) {
    const before = await textOf(page, ".search-list");
    await page.click("[data-part='more']");
    await page.waitForFunction(
      (text) => document.querySelector(".search-list")?.textContent !== text,
      {},
      before,
    );
  }
  await tabTo(page, ".search__longer");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".search-result mark")].some((mark) =>
      /business/i.test(mark.textContent ?? ""),
    ),
  );
});

test("the first result is in view at 1280 pixels, with the filters beside it", async () => {
  for (const path of ["/sv/sok/?q=trafik", "/en/search/?q=traffic"]) {
    const page = await found(await visit(path), /./);
    const [top = Infinity] = await page.$$eval(".search-result__title", (all) =>
      all.map((title) => title.getBoundingClientRect().top + scrollY),
    );
    assert.ok(top < 800, `${top}`);
    assert.ok(await isShown(page, ".search-choice"));
  }
});

test("on a phone the filters are closed, and say what is chosen", async () => {
  const page = await found(
    await visit("/sv/sok/?q=trafik&kind=document&year=2012", { width: 390 }),
    /träff/,
  );
  assert.equal(await isShown(page, ".search-choice"), false);
  assert.equal(await textOf(page, "[data-part='chosen']"), "Valt: Dokument, 2012");
});

test("excerpts have only words that stand on the page, and begin at one", async () => {
  const page = await found(await visit("/sv/sok/?q=datum"), /träff/);
  const excerpts = await page.$$eval(".search-result", (items) =>
    items.map((item) => ({
      url: item.querySelector("a")?.href ?? "",
      text: item.querySelector<HTMLElement>(".search-result__excerpt")?.innerText ?? "",
    })),
  );
  assert.ok(excerpts.length > 3);
  for (const { url, text } of excerpts) {
    const other = await visit(new URL(url).pathname);
    const words = await other.$$eval("main, main *", (elements) =>
      elements
        .flatMap((element) => [...element.childNodes])
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .flatMap(
          (node) =>
            (node.textContent ?? "").replaceAll("\u00ad", "").match(/[\p{L}\p{N}]+/gu) ?? [],
        ),
    );
    const known = new Set(words);
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? [])
      assert.ok(known.has(word), `${url}: ${word} in ${text}`);
  }
});
