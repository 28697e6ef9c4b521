import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { imageSize } from "image-size";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import { readPictureColours } from "../../../src/outputs/share-pictures/picture-colours.ts";
import { pictureWords } from "../../../src/outputs/share-pictures/picture-words.ts";
import { openStudio } from "../../../src/outputs/share-pictures/share-pictures.ts";
import { typefaceFiles, typefaceOf } from "../../../src/outputs/typefaces.ts";
import { generatorRoot } from "../../../src/project/generator-root.ts";
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

describe("a studio", () => {
  let cache = "";

  before(async () => {
    cache = await mkdtemp(join(tmpdir(), "regionwebb-studio-"));
  });

  after(() => rm(cache, { recursive: true }));

  test("draws a picture once, and again only when its words change", async () => {
    const fonts = [await readFile(typefaceOf(typefaceFiles.western))];
    const colours = await readPictureColours(
      join(generatorRoot, "_includes/styles"),
      generatorRoot,
    );
    const draw = await openStudio({ cache, fonts });
    const drawing = { words: wordsOf("section:start", "sv"), colours: colours() };
    const first = await draw(drawing);
    const { width, height, type } = imageSize(first);
    assert.deepEqual([width, height, type], [1200, 630, "jpg"]);
    assert.deepEqual(await draw(drawing), first);
    assert.equal((await readdir(cache)).length, 1);
    const other = await draw({ ...drawing, words: wordsOf("section:start", "en") });
    assert.notDeepEqual(other, first);
    assert.equal((await readdir(cache)).length, 2);
  });

  test("draws the same bytes for the same words", async () => {
    const fonts = [await readFile(typefaceOf(typefaceFiles.western))];
    const colours = await readPictureColours(
      join(generatorRoot, "_includes/styles"),
      generatorRoot,
    );
    const drawing = { words: wordsOf("section:news", "sv"), colours: colours(3) };
    const draw = await openStudio({ cache, fonts });
    const first = await draw(drawing);
    for (const file of await readdir(cache)) await rm(join(cache, file));
    assert.deepEqual(await draw(drawing), first);
  });
});
