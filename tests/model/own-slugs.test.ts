import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { slugOfTitle } from "../../src/model/own-slugs.ts";
import { errorsWith, siteWith } from "./site-with.ts";

const lantern = "_data/services/borrow-a-lantern.json";
const slugs = /\n {2}"slug": \{[^}]*\},/;

describe("the words of an address that nobody has written", () => {
  test("are made of the title, in plain letters", () => {
    assert.equal(slugOfTitle("Så söker du plats på förskolan"), "sa-soker-du-plats-pa-forskolan");
    assert.equal(slugOfTitle("Vad är [open data]{lang=en}?"), "vad-ar-open-data");
    assert.equal(slugOfTitle("Étå – ÄÖ 2027/28"), "eta-ao-2027-28");
  });

  test("are whole words, and no more of them than an address may have", () => {
    const slug = slugOfTitle("ordning ".repeat(30));
    assert.ok(slug.length <= 100);
    assert.match(slug, /^(ordning-)+ordning$/);
    assert.equal(slugOfTitle("å".repeat(150)), "a".repeat(100));
  });

  test("are those of a thing in each language of its title", () => {
    const site = siteWith({ [lantern]: [slugs, ""] });
    const service = site.things.service.get("borrow-a-lantern");
    assert.ok(service);
    for (const language of site.settings.languages) {
      assert.equal(service.slug[language], slugOfTitle(service.title[language] ?? ""));
    }
  });

  test("are asked for where the title has no letter to make them of", () => {
    const nameless = /"title": \{[^}]*\},\s*"slug": \{[^}]*\},/;
    const errors = errorsWith({ [lantern]: [nameless, '"title": { "sv": "灯笼" },'] });
    assert.deepEqual(errors, [`${lantern}:1 slug not-a-slug`]);
  });
});
