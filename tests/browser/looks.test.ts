import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
import { withFixtureSite, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();
const visitFixture = withFixtureSite();

/** The lower edges of elements, in CSS pixels from the top of the page. */
function edgesOf(page: Page, selector: string): Promise<readonly number[]> {
  return page.$$eval(selector, (elements) =>
    elements.map((element) => element.getBoundingClientRect().bottom + scrollY),
  );
}

describe("the start page", () => {
  for (const path of ["/sv/", "/en/"])
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const)
      test(`${path} shows the search and what people come to do at once, ${width} pixels wide`, async () => {
        const page = await visit(path, { width });
        const edges = [
          ...(await edgesOf(page, "#site-search")),
          ...(await edgesOf(page, ".task-group a")),
        ];
        assert.ok(edges.length > 5);
        assert.ok(Math.max(...edges) <= height, `${Math.max(...edges)} of ${height}`);
      });

  test("begins all tasks of a group at the same edge", async () => {
    const page = await visitFixture("/sv/");
    const starts = await page.$$eval(".task-group", (groups) =>
      groups.map((group) =>
        [...group.querySelectorAll("a")].map((link) => link.getBoundingClientRect().left),
      ),
    );
    assert.ok(starts.some((group) => group.length > 2));
    for (const group of starts) assert.equal(new Set(group).size, 1);
  });
});

test("the header takes two rows on the narrowest screens, and each field has room", async () => {
  for (const [go, path] of [
    [visit, "/sv/nyheter/"],
    [visitFixture, "/sv/nyheter/"],
  ] as const) {
    const page = await go(path, { width: 320 });
    const middles = await page.$$eval(".site-header__bar > :not([popover])", (parts) =>
      parts.map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    const rows = new Set(middles.map((middle) => Math.round(middle / 24)));
    assert.equal(middles.length, 4);
    assert.ok(rows.size <= 2, middles.join());
    const [field = 0] = await page.$$eval("#site-search", (fields) =>
      fields.map((field) => field.getBoundingClientRect().width),
    );
    assert.ok(field >= 88, `the field is ${field} pixels wide`);
  }
});

test("no word of the name is cut beside the languages on the narrowest screens", async () => {
  const page = await visitFixture("/sv/nyheter/", { width: 320 });
  const lines = await page.$eval(".brand__name", (name) => {
    const text = document.createTextNode("Örnsköldsviks kommun");
    name.replaceChildren(text);
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, "Örnsköldsviks".length);
    return range.getClientRects().length;
  });
  assert.equal(lines, 1);
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overhang <= 0, `${overhang} pixels wider than the screen`);
});

test("events stand in rows that can be looked through: days in one column, a few lines each", async () => {
  const page = await visitFixture("/sv/evenemang/");
  const rows = await page.$$eval(".event-row", (all) =>
    all.map((row) => ({
      height: row.getBoundingClientRect().height,
      day: row.querySelector(".event-row__day")?.getBoundingClientRect().left,
      title: row.querySelector(".event-row__title")?.getBoundingClientRect().left,
    })),
  );
  assert.ok(rows.length > 5);
  for (const { height } of rows) assert.ok(height < 150, `${height}`);
  assert.equal(new Set(rows.map(({ day }) => day)).size, 1);
  assert.equal(new Set(rows.map(({ title }) => title)).size, 1);
});

test("what is cancelled bears a mark that is seen, in its list", async () => {
  const page = await visitFixture("/sv/evenemang/");
  const [mark, ...more] = await page.$$eval(".event-mark--cancelled", (marks) =>
    marks.map((one) => {
      const { backgroundColor, color } = getComputedStyle(one);
      return { text: one.textContent, backgroundColor, color };
    }),
  );
  assert.deepEqual(more, []);
  assert.equal(mark?.text, "Inställt");
  assert.notEqual(mark?.backgroundColor, "rgba(0, 0, 0, 0)");
});

test("what stands at the foot of a page is one block, without gaps", async () => {
  const page = await visit("/sv/nyheter/2023/region-och-lansstyrelse-starker-samverkan/");
  const parts = await page.$$eval(".page-foot__parts > *", (all) =>
    all.map((part) => part.getBoundingClientRect().height),
  );
  const [whole = 0] = await page.$$eval(".page-foot", (all) =>
    all.map((part) => part.getBoundingClientRect().height),
  );
  assert.equal(parts.length, 3);
  assert.ok(whole < 260, `${whole}`);
});

test("the footer says how to reach who publishes the site", async () => {
  const page = await visitFixture("/sv/om-oss/");
  const text = await page.$eval("footer", (footer) => footer.innerText);
  for (const part of ["Box 1", "999 01 Tallträsk", "08-465 004 00", "kontakt@norrsken.example"])
    assert.ok(text.includes(part), part);
});

test("a body without a sign has an icon, so that no browser asks for one that is not there", async () => {
  const page = await visitFixture("/sv/");
  const icon = await page.$eval("link[rel='icon']", (link) => (link as HTMLLinkElement).href);
  const answer = await page.evaluate(async (address) => {
    const { status, headers } = await fetch(address);
    return [status, headers.get("content-type")];
  }, icon);
  assert.deepEqual(answer, [200, "image/svg+xml"]);
});

test("a portrait is as large as a face needs", async () => {
  for (const width of [1280, 320]) {
    const page = await visitFixture("/sv/kontakter/asa-ostvik/", { width });
    const [portrait = 0] = await page.$$eval(".page-header > img", (images) =>
      images.map((image) => image.getBoundingClientRect().width),
    );
    assert.ok(portrait > 0 && portrait <= 290, `${portrait}`);
  }
});

test("columns that the text sets to the right stand there, and no element has a style of its own", async () => {
  const page = await visitFixture("/sv/alla-satt-att-skriva/");
  const cells = await page.$$eval(".align-end", (all) =>
    all.map((cell) => getComputedStyle(cell).textAlign),
  );
  assert.ok(cells.length > 2);
  assert.deepEqual(new Set(cells), new Set(["end"]));
  assert.equal(await page.$("[style]"), null);
});
