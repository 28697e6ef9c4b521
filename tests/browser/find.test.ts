import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { auditState } from "./audit-state.ts";
import { found, isShown, requestsOf, textOf, waitForText } from "./search-page.ts";
import { pressAndFollow, tabTo, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

const field = "#site-search";
const option = "[role='option']";

for (const { language, start, word, status, first, results } of [
  {
    language: "sv",
    start: "/sv/",
    word: "utbildning",
    status: /^\d+ förslag\. Välj med piltangenterna\.$/,
    first: /^Utbildning till och med gymnasienivå/,
    results: "/sv/sok/",
  },
  {
    language: "en",
    start: "/en/news/",
    word: "education",
    status: /^\d+ suggestions\. Choose with the arrow keys\.$/,
    first: /^Education up to upper secondary level/,
    results: "/en/search/",
  },
])
  test(`in ${language}, suggestions come while one types, and are chosen by the arrow keys`, async () => {
    const page = await visit(start);
    const loaded = requestsOf(page);
    await tabTo(page, field);
    await page.keyboard.type(word);
    await waitForText(page, option, first);
    await waitForText(page, "search-field [role='status']", status);
    assert.equal(await attribute(page, "aria-expanded"), "true");
    assert.ok(loaded.some((url) => url.includes("/pagefind/")));

    await page.keyboard.press("ArrowDown");
    assert.equal(await attribute(page, "aria-activedescendant"), "suggestion-0");
    await page.keyboard.press("ArrowUp");
    assert.equal(await attribute(page, "aria-activedescendant"), null, "back in the field");
    await page.keyboard.press("ArrowUp");
    assert.equal(
      await page.$eval(`${option}[aria-selected='true']`, ({ id }) => id),
      await page.$$eval(option, (all) => all.at(-1)?.id),
      "from the field up to the last one",
    );

    await page.keyboard.press("Escape");
    assert.equal(await attribute(page, "aria-expanded"), "false");
    assert.equal(await page.$eval(field, (input) => (input as HTMLInputElement).value), word);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const chosen = await page.$eval(
      `${option}[aria-selected='true']`,
      (one) => (one as HTMLElement).dataset.url ?? "",
    );
    await pressAndFollow(page, "Enter");
    assert.equal(new URL(page.url()).pathname, chosen);

    const again = await visit(start);
    await tabTo(again, field);
    await again.keyboard.type(word);
    await again.waitForSelector(option);
    await pressAndFollow(again, "Enter");
    assert.equal(new URL(again.url()).pathname, results, "Enter in the field shows all results");
    assert.equal(new URL(again.url()).searchParams.get("q"), word);
  });

test("nothing of the search is fetched before somebody comes to the field", async () => {
  const page = await visit("/sv/");
  const loaded = requestsOf(page);
  await page.reload({ waitUntil: "networkidle0" });
  assert.deepEqual(
    loaded.filter((url) => /pagefind|suggest/.test(url)),
    [],
  );
});

for (const { path, counted } of [
  { path: "/sv/sok/?q=trafik", counted: /^\d+ träffar på ”trafik”$/ },
  { path: "/en/search/?q=priority", counted: /^\d+ results for “priority”$/ },
])
  test(`${path} counts what was found, shows where it stands, and shows more when asked`, async () => {
    const page = await found(await visit(path), counted);
    const before = await page.$$eval(".search-result", (items) => items.length);
    assert.ok(before > 0 && before <= 10);
    assert.ok((await page.$$(".search-result mark")).length > 0, "the words are marked");
    await auditState(page);
    const total = Number.parseInt(await textOf(page, "[data-part='status']"), 10);
    if (total <= 10) return;
    await page.click("[data-part='more']");
    await page.waitForFunction(
      (shown) => document.querySelectorAll(".search-result").length > shown,
      {},
      before,
    );
    const focused = await page.evaluate(
      (shown) =>
        document.querySelectorAll(".search-result")[shown]?.contains(document.activeElement),
      before,
    );
    assert.equal(focused, true, "the focus is on the first that is new");
  });

test("filters narrow the search, stand in the address, and the back button takes them away", async () => {
  const page = await found(await visit("/sv/sok/?q=trafik"), /träffar/);
  const all = await textOf(page, "[data-part='status']");
  await tabTo(page, "input[name='kind[]'][value='document']");
  await page.keyboard.press("Space");
  await page.waitForFunction(
    (text) => document.querySelector("[data-part='status']")?.textContent !== text,
    {},
    all,
  );
  assert.equal(new URL(page.url()).searchParams.get("kind"), "document");
  const facts = await page.$$eval(".search-result__facts", (lines) =>
    lines.map(({ textContent }) => textContent),
  );
  assert.ok(facts.length > 0);
  for (const line of facts) assert.match(line ?? "", /^Dokument/);
  await page.goBack();
  await found(page, new RegExp(`^${all}$`));
  assert.equal(
    await page.$eval("input[value='document']", (box) => (box as HTMLInputElement).checked),
    false,
  );
});

test("a document is found page by page, with the printed number and the heading", async () => {
  const page = await found(
    await visit("/sv/sok/?q=infrastruktur&kind=document&year=2012"),
    /träff/,
  );
  const urls = await page.$$eval(".search-result__title a", (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  assert.ok(urls.some((url) => /\/sida-\d+\/$/.test(url)));
  assert.ok(urls.every((url) => !url.endsWith("/hela-dokumentet/")));
  assert.match(await textOf(page, ".search-list"), /tryckt sida \d+/);
  const places = await page.$$eval(".search-result__places a", (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  assert.ok(places.some((href) => /\/sida-\d+\/#.+/.test(href)));
});

test("a word that stands on no page finds those that have another word for it", async () => {
  for (const [path, wanted] of [
    ["/sv/sok/?q=pendla", /kollektivtrafik|Kommunikationer/],
    ["/en/search/?q=hospital", /./],
  ] as const) {
    const page = await found(await visit(path), /^\d/);
    assert.match(await textOf(page, ".search-list"), wanted);
    assert.doesNotMatch(await textOf(page, ".search-result__excerpt"), /pendla|hospital/);
  }
});

for (const path of ["/sv/sok/?q=xyzzyx&kind=news", "/en/search/?q=xyzzyx&kind=news"])
  test(`where nothing is found there is advice: ${path}`, async () => {
    const page = await found(await visit(path), /xyzzyx/);
    assert.equal((await page.$$(".search-result")).length, 0);
    assert.equal(await isShown(page, "[data-part='advice']"), true);
    await auditState(page);
  });

for (const [start, index] of [
  ["/sv/kontakter/", "/sv/a-o/"],
  ["/en/contacts/", "/en/a-z/"],
] as const)
  test(`without a script the form leads to the index: ${start}`, async () => {
    const page = await visit(start);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    assert.equal(await isShown(page, "#contact-query"), false, "no field that does nothing");
    await tabTo(page, field);
    await page.keyboard.type("budget");
    await pressAndFollow(page, "Enter");
    assert.equal(await isShown(page, "[data-part='filters']"), false);
    await tabTo(page, `main a[href='${index}']`);
    await pressAndFollow(page, "Enter");
    assert.equal(new URL(page.url()).pathname, index);
    assert.ok((await page.$$(".a-to-z a")).length > 20);
  });

for (const { path, queries } of [
  {
    path: "/sv/kontakter/",
    queries: ["Tove", "kommunikatör", "Rädda Barnen", "tillgänglighet och mobilitet"],
  },
  { path: "/en/contacts/", queries: ["Tove", "Save the Children", "accessibility and mobility"] },
])
  test(`people are found by name, role, organisation and topic: ${path}`, async () => {
    const page = await visit(path);
    await page.waitForSelector("#contact-query", { visible: true });
    const all = await shownPeople(page);
    await tabTo(page, "#contact-query");
    for (const query of queries) {
      await page.keyboard.type(query);
      const people = await shownPeople(page);
      assert.ok(people > 0 && people < all, `${query}: ${people} of ${all}`);
      const status = await textOf(page, "contact-search [role='status']");
      assert.equal(Number.parseInt(status, 10), people, status);
      await clear(page);
    }
    assert.equal(await shownPeople(page), all, "an empty field shows everybody");
    await page.keyboard.type("xyzzyx");
    assert.match(await textOf(page, "contact-search [role='status']"), /xyzzyx/);
    await auditState(page);
  });

function attribute(page: Page, name: string): Promise<string | null> {
  return page.$eval("#site-search", (input, wanted) => input.getAttribute(wanted), name);
}

function shownPeople(page: Page): Promise<number> {
  return page.$$eval(
    "#people-by-name .person-list > li",
    (people) => people.filter((one) => one.checkVisibility()).length,
  );
}

async function clear(page: Page): Promise<void> {
  await page.$eval("#contact-query", (input) => (input as HTMLInputElement).select());
  await page.keyboard.press("Backspace");
}
