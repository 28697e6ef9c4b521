import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { Frame, Page } from "puppeteer-core";
import { fixtureRoot } from "../roots.ts";
import { withDrafts } from "./draft-in-browser.ts";

declare global {
  interface Window {
    axe: {
      run: (
        where: Document,
        options: object,
      ) => Promise<{ readonly violations: readonly { readonly id: string }[] }>;
    };
    told: string[];
  }
}

const openPage = withDrafts();
const file = "src/content/sv/about.md";
const original = readFileSync(join(fixtureRoot, file), "utf8");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A text that makes its page longer than the frame. */
const long = Array.from({ length: 60 }, (_, index) => `\nStycke ${index} om regionen.\n`).join("");

/** The text of the file with more fields at its beginning, and more at its end. */
function textWith(fields: string, end = ""): string {
  return `${original.replace("---\n", `---\n${fields}`)}${end}`;
}

describe("beside a text that somebody writes", () => {
  let page: Page;

  before(async () => {
    ({ page } = await openPage(fixtureRoot));
    await page.evaluate((name) => window.drafting.show(name), file);
  });

  test("a mistake is told with its place and remedy, and its button leads there", async () => {
    await write(page, textWith("sulg: om-oss\n"));
    await page.waitForSelector('.draft-remarks li[data-severity="error"]');
    const item = await page.$eval(".draft-remarks li", (one) => one.textContent);
    assert.match(item, /^fel .*sulg.*Gå till fältet ”sulg”, rad 2/s);
    await page.click(".draft-remarks li button");
    const selected = await page.$eval("textarea", (text) => {
      const { value, selectionStart, selectionEnd } = text;
      return document.activeElement === text && value.slice(selectionStart, selectionEnd);
    });
    assert.equal(selected, "sulg: om-oss");
  });

  test("how many remarks there are is told after a pause, once", async () => {
    await page.evaluate(() => {
      const status = document.querySelector("[role=status]");
      window.told = [];
      new MutationObserver(() => window.told.push(status?.textContent ?? "")).observe(
        status as Node,
        {
          childList: true,
        },
      );
    });
    for (const word of ["a", "ab", "abc"]) await write(page, textWith(`sulg: ${word}\nslag: b\n`));
    await page.waitForFunction(() => window.told.length > 0);
    const told = await page.evaluate(() => window.told);
    assert.deepEqual(told, ["2 fel"]);
  });

  test("a remark that is still there keeps the focus", async () => {
    await page.focus(".draft-remarks li button");
    await write(page, textWith("sulg: abc\nslag: b\n", "\nMer text.\n"));
    await page.waitForNetworkIdle({ idleTime: 300 });
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    assert.match(focused ?? "", /^Gå till fältet/);
  });

  test("the page stays as it was while there are errors, and says so", async () => {
    const note = await page.$eval(".draft-view > p", (one) => !one.hidden && one.textContent);
    assert.match(String(note), /^Sidan visas som den var/);
    assert.match(await headingIn(page), /\S/);
  });

  test("the page follows the text, and stays where it was scrolled to", async () => {
    await write(page, textWith("", long));
    await page.waitForFunction(() => document.querySelector(".draft-view > p[hidden]") !== null);
    await frameWith(page, "body", "Stycke 59");
    await page.$eval("iframe", ({ contentWindow }) =>
      contentWindow?.scrollTo({ top: 500, behavior: "instant" }),
    );
    await write(page, textWith("", `\nNytt.\n${long}`));
    await frameWith(page, "body", "Nytt.");
    const place = await page.$eval("iframe", ({ contentWindow }) => contentWindow?.scrollY);
    assert.equal(place, 500);
    const note = await page.$eval(".draft-view > p", (one) => one.hidden);
    assert.ok(note);
  });

  test("no program of the page runs in it", async () => {
    const frame = await frameOf(page);
    const sandbox = await page.$eval("iframe", (one) => one.getAttribute("sandbox"));
    assert.equal(sandbox, "allow-same-origin");
    assert.equal(await frame.$("script"), null);
    assert.ok(await frame.$(":not(:defined)"), "its elements are not made");
  });

  test("a link leads on in the frame, and writing leads back", async () => {
    const { href } = await page.evaluate(() => ({ href: location.href }));
    const frame = await frameOf(page);
    await frame.$eval('nav a[href="/sv/kontakter/"], a[href="/sv/kontakter/"]', (link) => {
      (link as HTMLElement).click();
    });
    await frameWith(page, "h1", "Kontakter");
    assert.equal(await page.evaluate(() => location.href), href);
    await write(page, original.replace(/^title: .*$/m, "title: Om oss igen"));
    await frameWith(page, "h1", "Om oss igen");
  });

  test("all of it can be used by everybody, as far as axe can tell", async () => {
    await write(page, textWith("sulg: om-oss\n"));
    await page.waitForSelector(".draft-remarks li");
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await window.axe.run(document, { iframes: false });
      return found.map(({ id }) => id);
    });
    assert.deepEqual(violations, []);
  });
});

async function write(page: Page, text: string): Promise<void> {
  await page.$eval("textarea", setText, text);
}

function setText(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input"));
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.$("iframe"))?.contentFrame();
  assert.ok(frame);
  return frame;
}

async function headingIn(page: Page): Promise<string> {
  return (await frameOf(page)).$eval("h1", ({ textContent }) => textContent);
}

/** Waits until a part of the page in the frame has a text. */
async function frameWith(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (part, wanted) => {
      const inside = document.querySelector("iframe")?.contentDocument;
      return inside?.querySelector(part)?.textContent.includes(wanted);
    },
    {},
    selector,
    text,
  );
}
