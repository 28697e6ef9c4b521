import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { kindsOfPages, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { html: string }[];
  }[];
}

test("every kind of page reflows at 320 pixels without scrolling sideways", async () => {
  for (const path of kindsOfPages) {
    const page = await visit(path, { width: 320 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${path} is ${width} pixels wide`);
  }
});

test("every kind of page keeps its text when letters, words and lines are spaced out", async () => {
  for (const path of kindsOfPages) {
    const page = await visit(path, { width: 320 });
    // WCAG 1.4.12: the spacing that a visitor may set.
    await page.addStyleTag({
      content:
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("main *, header *, footer *")]
        .filter((element) => {
          const { overflow, display } = getComputedStyle(element);
          const isText = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
          );
          return (
            isText &&
            overflow === "hidden" &&
            display !== "none" &&
            element.scrollHeight > element.clientHeight + 1 &&
            element.clientHeight > 1
          );
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(cut, [], path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${path} is ${width} pixels wide with spaced text`);
  }
});

for (const scheme of ["light", "dark"] as const)
  for (const width of [320, 1280])
    test(`axe finds nothing on any kind of page, ${scheme}, ${width} pixels wide`, async () => {
      for (const path of kindsOfPages) {
        const page = await visit(path, { scheme, width });
        assert.deepEqual(await violationsOf(page), [], path);
      }
    });

test("no page asks another host for anything", async () => {
  for (const path of kindsOfPages) {
    const page = await visit("/404.html");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(new URL(path, page.url()).href, { waitUntil: "load" });
    const origin = new URL(page.url()).origin;
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(origin)),
      [],
      path,
    );
    assert.ok(requests.length > 1, `${path} loads its stylesheet`);
  }
});

test("a printed page has its text and leaves out the menu", async () => {
  const page = await visit("/sv/evenemang/regionalt-utvecklingsforum-2024/");
  await page.emulateMediaType("print");
  const [menu, heading] = await page.evaluate(() => [
    document.querySelector("header nav")?.checkVisibility() ?? false,
    document.querySelector("h1")?.checkVisibility() ?? false,
  ]);
  assert.equal(menu, false);
  assert.equal(heading, true);
});

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
