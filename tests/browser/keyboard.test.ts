import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { kindsOfPages, pressAndFollow, tabTo, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

test("the first press of Tab shows a link that leads past the menu to the content", async () => {
  for (const path of ["/sv/", "/en/news/"]) {
    const page = await visit(path);
    await page.keyboard.press("Tab");
    const box = await page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON());
    assert.ok(box && box.top >= 0 && box.left >= 0 && box.height >= 24, "the link is seen");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => location.hash), "#main");
    await page.keyboard.press("Tab");
    const isInside = await page.evaluate(() => document.activeElement?.closest("main") !== null);
    assert.ok(isInside, "the next press of Tab is in the content");
  }
});

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

for (const width of [320, 1280])
  test(`everything that can be used is reached by Tab, in view and with visible focus, ${width} pixels wide`, async () => {
    for (const path of kindsOfPages) {
      const page = await visit(path, { width });
      const expected = await page.evaluate(countStops);
      const reached = await tabThrough(page);
      assert.ok(expected >= 2, `${path} has something to use`);
      assert.equal(reached.length, expected, `${path}: reached ${reached.length} of ${expected}`);
      assert.deepEqual(
        reached.filter(({ fault }) => fault !== ""),
        [],
        path,
      );
    }
  });

interface Reached {
  readonly element: string;
  /** Why the focus cannot be seen; empty when it can. */
  readonly fault: string;
}

/** Runs in the page: how many things Tab should stop at. The radio buttons of a group are one. */
function countStops(): number {
  const usable = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0']",
    ),
  ].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }));
  const radios = usable.filter((one) => one instanceof HTMLInputElement && one.type === "radio");
  const groups = new Set(radios.map((radio) => radio.getAttribute("name")));
  return usable.length - radios.length + groups.size;
}

/** Presses Tab from the top of the page until the focus leaves it; says what was reached. */
async function tabThrough(page: Page): Promise<readonly Reached[]> {
  const reached: Reached[] = [];
  for (let presses = 0; presses < 500; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    if (stop === undefined) return reached;
    reached.push(stop);
  }
  throw new Error("the keyboard is caught");
}

/** Runs in the page: what has the focus, and whether a visitor can see that it has. */
function describeFocus(): Reached | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body || element.hasAttribute("data-reached"))
    return undefined;
  element.setAttribute("data-reached", "");
  const box = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const isMarked =
    (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  const isInView =
    box.bottom > 0 &&
    box.top < innerHeight &&
    box.right > 0 &&
    box.left < innerWidth &&
    box.width > 0;
  const fault = !isMarked ? "no mark" : isInView ? "" : "out of view";
  return { element: element.outerHTML.slice(0, 100), fault };
}

async function isVisible(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }));
}

async function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}
