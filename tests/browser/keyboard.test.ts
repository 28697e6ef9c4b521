import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { hasFocus } from "./has-focus.ts";
import { kindsOfPages, pressAndFollow, tabTo, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

test("on a phone the menu opens and closes by keyboard, without scripts", async () => {
  const page = await visit("/sv/", { width: 360 });
  await page.setJavaScriptEnabled(false);
  await page.reload();
  const link = "header nav a[href='/sv/nyheter/']";
  assert.equal(await isVisible(page, link), false, "closed at first");
  await tabTo(page, "button[popovertarget]");
  await page.keyboard.press("Enter");
  assert.equal(await isVisible(page, link), true, "open after Enter");
  await page.keyboard.press("Escape");
  assert.equal(await isVisible(page, link), false, "closed after Escape");
  assert.equal(await hasFocus(page, "button[popovertarget]"), true, "the focus is on the button");
  await page.keyboard.press("Enter");
  await tabTo(page, link);
  await pressAndFollow(page, "Enter");
  assert.match(page.url(), /\/sv\/nyheter\/$/);
});

test("where there is room the menu is there without a button", async () => {
  const page = await visit("/en/", { width: 1280 });
  assert.equal(await isVisible(page, "header nav a[href='/en/news/']"), true);
  assert.equal(await isVisible(page, "button[popovertarget]"), false);
});

test("the language link leads to the same page in the other language, and back", async () => {
  const swedish = kindsOfPages.filter((path) => path.startsWith("/sv/"));
  const english = kindsOfPages.filter((path) => path.startsWith("/en/"));
  for (const [index, path] of swedish.entries()) {
    const page = await visit(path);
    await tabTo(page, "header a[hreflang='en'][lang='en']");
    await pressAndFollow(page, "Enter");
    assert.equal(new URL(page.url()).pathname, english[index]);
    assert.equal(await page.$eval("html", ({ lang }) => lang), "en");
    await tabTo(page, "header a[hreflang='sv'][lang='sv']");
    await pressAndFollow(page, "Enter");
    assert.equal(new URL(page.url()).pathname, path);
  }
});

test("the start page of the host lets the visitor choose a language by keyboard", async () => {
  const page = await visit("/");
  await tabTo(page, "a[href='/en/']");
  await pressAndFollow(page, "Enter");
  assert.equal(new URL(page.url()).pathname, "/en/");
});

async function isVisible(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }));
}
