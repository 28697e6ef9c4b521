import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import { pictureWords } from "../../../src/outputs/share-pictures/picture-words.ts";
import { planRoutes } from "../../../src/routes/plan-routes.ts";
import { sharePictureOwner, sharePictureOwners } from "../../../src/routes/share-picture.ts";
import { siteWith, translators } from "../../model/site-with.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);

const wordsOf = (key: string, language: string) => {
  const route = table.find(key, language);
  assert.ok(route, key);
  return pictureWords(route, { site, table, translator: translators(language) });
};

describe("the words of a picture", () => {
  test("are the title, the kind and the day of the page in its language", () => {
    const { title, kind, day, site: sender } = wordsOf("programme:polar-days-2024", "en");
    assert.deepEqual(
      [title, kind, day, sender],
      ["Polar Days 2024", "Events", "14–15 May 2024", "Growing Norrsken"],
    );
  });

  test("are on the start page what the body stands for, without language marks", () => {
    assert.equal(wordsOf("section:start", "sv").title, "Här börjar the northern lights");
  });
});

describe("the picture of a page", () => {
  test("is that of its document, its plan or its list, and of the original where it stands in for it", () => {
    for (const route of table.routes) {
      const owner = sharePictureOwner(route, table);
      const [key] = /^document:[^/]+/.exec(route.key) ?? [];
      if (key) assert.equal(owner.key, key, route.url);
      if (route.key.startsWith("contact:")) assert.equal(owner.key, "section:contacts");
      if (route.fallbackFrom) assert.equal(owner.language, route.fallbackFrom, route.url);
    }
    const owners = sharePictureOwners(table);
    assert.equal(new Set(owners.map(({ url }) => url)).size, owners.length);
  });
});
