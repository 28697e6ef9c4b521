import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { pressAndFollow, tabTo, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

const journeys = [
  {
    language: "sv",
    overview: "/sv/dokument/verksamhetsplan-och-budget-2013/",
    page: "/sv/dokument/verksamhetsplan-och-budget-2013/sida-26/",
    area: "/sv/planer/verksamhetsplan-och-budget-2013/omraden/arbetsmarknad-och-kompetensforsorjning/",
  },
  {
    language: "en",
    overview: "/en/documents/activity-plan-and-budget-2013/",
    page: "/en/documents/activity-plan-and-budget-2013/page-26/",
    area: "/en/plans/activity-plan-and-budget-2013/areas/labour-market-and-skills-supply/",
  },
] as const;

for (const { language, overview, page: printed17, area } of journeys)
  test(`the keyboard leads from the contents to page 17, a target, its table, the contact, and back (${language})`, async () => {
    const page = await visit(overview);
    await page.setJavaScriptEnabled(false);
    await page.reload();

    await tabTo(page, `main a[href="${printed17}"]`);
    await pressAndFollow(page, "Enter");
    assert.equal(pathOf(page), printed17);
    assert.match(await textOf(page, "main"), /\b17\b/);

    await tabTo(page, `main a[href="${area}#post-secondary-education"]`);
    await pressAndFollow(page, "Enter");
    assert.equal(pathOf(page), area);

    // The focus goes on from the target: the first table that Tab reaches is the target's own.
    await tabTo(page, "section.table-scroll");
    const table = await page.evaluate(() => document.activeElement?.textContent ?? "");
    assert.match(table, /28/);
    assert.match(table, /34/);

    await tabTo(page, "main a[href='#contact']");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => location.hash), "#contact");
    await tabTo(
      page,
      `main a[href^="/${language}/${language === "sv" ? "kontakter" : "contacts"}/"]`,
    );
    await pressAndFollow(page, "Enter");
    assert.equal(await page.$eval("h1", (heading) => heading.textContent?.trim() !== ""), true);

    await page.goBack();
    assert.equal(pathOf(page), area);
    await page.goto(new URL(area, page.url()).href);
    await tabTo(page, `main a[href="${printed17}"]`);
    await pressAndFollow(page, "Enter");
    assert.equal(pathOf(page), printed17);
    await tabTo(page, `a[href="${overview}"]`);
    await pressAndFollow(page, "Enter");
    assert.equal(pathOf(page), overview);
  });

test("every page of a document can be chosen from its first page, and read one after another", async () => {
  const { overview } = journeys[0];
  const paths = Array.from({ length: 27 }, (_, index) => `${overview}sida-${index + 1}/`);
  const page = await visit(overview);
  const linked = await page.$$eval("main nav a", (links) =>
    links.map((link) => link.getAttribute("href")),
  );
  assert.deepEqual(
    paths.filter((path) => !linked.includes(path)),
    [],
  );
  for (const [index, path] of paths.entries()) {
    const read = await visit(path);
    const [before, after] = await Promise.all(
      ["prev", "next"].map((rel) =>
        read.$$eval(`main a[rel='${rel}']`, ([link]) => link?.getAttribute("href")),
      ),
    );
    assert.equal(before ?? undefined, paths[index - 1], path);
    assert.equal(after ?? undefined, paths[index + 1], path);
  }
});

function pathOf(page: Page): string {
  return new URL(page.url()).pathname;
}

async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? "");
}
