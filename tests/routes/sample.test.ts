import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isCurrent } from "../../src/routes/listed.ts";
import { sampleOf } from "../../src/routes/sample.ts";
import { pagesWith } from "../kinds/site-pages.ts";

const whole = pagesWith();
const sample = sampleOf(whole, "sv");

describe("the sample of a supervisor", () => {
  test("has one page of each sort that the language has now, but no rest of a list", () => {
    const { site, table } = whole;
    const current = (table.byLanguage.get("sv") ?? []).filter(
      (route) => !route.page.partOf && isCurrent(route, site),
    );
    const sorts = new Set(current.map(({ page }) => page));
    assert.deepEqual(new Set(sample.map(({ page }) => page)), sorts);
    assert.ok(sorts.size > 20);
  });

  test("has each page once, in the order of the site, and a tenth more at random", () => {
    const keys = sample.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    const order = (whole.table.byLanguage.get("sv") ?? []).map(({ key }) => key);
    assert.deepEqual(
      keys,
      keys.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    const sorts = new Set(sample.map(({ page }) => page)).size;
    assert.ok(sample.length >= Math.ceil(sorts * 1.1), `${sample.length} of ${sorts} sorts`);
  });

  test("has a text with a table, though it is not the first of its sort", () => {
    const texts = (whole.table.byLanguage.get("sv") ?? []).filter(({ key }) =>
      key.startsWith("page:"),
    );
    const withTable = texts.find(({ key }) => key === "page:markdown");
    const [first] = texts.filter(({ page }) => page === withTable?.page);
    assert.notEqual(first?.key, "page:markdown");
    assert.ok(sample.some(({ key }) => key === "page:markdown"));
  });

  test("is the same each time, and for each language its own", () => {
    assert.deepEqual(
      sampleOf(pagesWith(), "sv").map(({ url }) => url),
      sample.map(({ url }) => url),
    );
    assert.ok(sampleOf(whole, "en").every(({ url }) => url.startsWith("/en/")));
  });

  test("has no page that stands in for a translation, and none that is over", () => {
    assert.ok(sampleOf(whole, "en").every(({ fallbackFrom }) => fallbackFrom === undefined));
    assert.ok(sample.every(({ page, subject }) => page.isCurrent?.(subject, whole.site) ?? true));
  });
});
