import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { builtFixture, listFiles } from "../built-site.ts";
import { withFixtureSite } from "./visit.ts";

const visit = withFixtureSite();
const sides = ["top", "right", "bottom", "left"] as const;

/** The elements that a line is drawn at, of those that a selector finds: their texts. */
function lined(page: Page, selector: string): Promise<readonly string[]> {
  return page.$$eval(
    selector,
    (elements, names) =>
      elements.flatMap((element) => {
        const style = getComputedStyle(element);
        const widths = names.map((name) => style.getPropertyValue(`border-${name}-width`));
        return widths.some((width) => Number.parseFloat(width) > 0) ? [element.textContent] : [];
      }),
    sides,
  );
}

test("no border or outline is transparent: in forced colours it would show", async () => {
  const folder = await builtFixture();
  const declarations = (await listFiles(folder))
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .flatMap((styles) => styles.match(/(?:border|outline)[a-z-]*:[^;}]*/g) ?? []);
  assert.ok(declarations.length > 100);
  // Mixed with nothing a colour is weak; nothing alone is no colour.
  const unseen = declarations.filter((one) =>
    /(?:[:\s])(?:transparent|#0000)(?![\w-])(?!\))/.test(one),
  );
  assert.deepEqual(unseen, []);
});

for (const width of [1280, 390])
  test(`only the current entry of the main menu has a line, ${width} pixels wide`, async () => {
    const page = await visit("/sv/nyheter/", { width, forcedColours: true });
    if (width < 960) await page.click("[popovertarget]");
    const current = await page.$$eval(".site-menu a[aria-current]", (links) =>
      links.map((link) => link.textContent),
    );
    assert.equal(current.length, 1);
    assert.deepEqual(await lined(page, ".site-menu a"), current);
  });

test("only the suggestion that is chosen has a line", async () => {
  const page = await visit("/sv/", { forcedColours: true });
  await page.type("#site-search", "norrsken");
  await page.waitForSelector("[role=option]");
  assert.deepEqual(await lined(page, "[role=option]"), []);
  await page.keyboard.press("ArrowDown");
  assert.equal((await lined(page, "[role=option]")).length, 1);
});

test("the page of a list that one is on differs from the others by more than its ground", async () => {
  const page = await visit("/sv/nyheter/", { forcedColours: true });
  const grounds = (selector: string) =>
    page.$$eval(selector, (links) => links.map((link) => getComputedStyle(link).backgroundColor));
  const [current] = await grounds(".pagination a[aria-current]");
  const others = await grounds(".pagination a:not([aria-current])");
  assert.ok(current !== undefined && others.length > 0 && !others.includes(current));
});
