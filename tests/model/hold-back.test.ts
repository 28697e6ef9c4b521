import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newsOf } from "../../src/kinds/news/news-of.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { errorsWith, inShort, load, siteWith, translators } from "./site-with.ts";

const file = "src/content/sv/news/tomorrow.md";
const tomorrow = "---\ntitle: I morgon\npublished: 2024-05-02\ncontacts: [asa-ostvik]\n---\nText\n";
const today = tomorrow.replace("2024-05-02", "2024-05-01");

describe("news whose day has not come", () => {
  test("has no page, and is in no list", () => {
    const site = siteWith({ [file]: tomorrow });
    assert.equal(site.pages.has("news/tomorrow"), false);
    assert.ok(!newsOf(site).some(({ id }) => id === "news/tomorrow"));
    const { routes } = planRoutes(site, translators, builtInKinds);
    assert.ok(!routes.some(({ key }) => key === "page:news/tomorrow"));
  });

  test("is no reason for a link back from what it names", () => {
    const mentions = [...siteWith({ [file]: tomorrow }).mentions.values()].flat();
    assert.ok(!mentions.some(({ by }) => by.id === "news/tomorrow"));
  });

  test("is announced to the editors", () => {
    const { faults } = load({ [file]: tomorrow });
    assert.ok(faults.map(inShort).includes(`${file}:3 published published-later`));
  });

  test("is checked like everything else", () => {
    assert.deepEqual(errorsWith({ [file]: tomorrow.replace("Text", "# Text") }), [
      `${file}:6 raw-heading-1`,
    ]);
  });

  test("may lead to other news that waits, and nothing else may lead there", () => {
    const other = tomorrow.replace("Text", "[I morgon](page:news/tomorrow)");
    const later = "src/content/sv/news/later.md";
    assert.deepEqual(errorsWith({ [file]: tomorrow, [later]: other }), []);
    assert.deepEqual(
      errorsWith({ [file]: tomorrow, [later]: other.replace("2024-05-02", "2024-05-01") }),
      [`${later}:6 link-to-unpublished`],
    );
  });

  test("is shown from its day on, by the clocks of the site", () => {
    assert.ok(siteWith({ [file]: today }).pages.has("news/tomorrow"));
  });
});
