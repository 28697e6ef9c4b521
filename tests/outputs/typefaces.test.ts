import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import subsetFont from "subset-font";
import { cutTypefaces, nameTypefaces, type Typeface } from "../../src/outputs/typefaces.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";

describe("the typefaces", () => {
  let cache = "";
  let typefaces: readonly Typeface[] = [];

  before(async () => {
    cache = await mkdtemp(join(tmpdir(), "regionwebb-typefaces-"));
    typefaces = await nameTypefaces(cache);
    await cutTypefaces(cache, 1);
  });

  after(() => rm(cache, { recursive: true }));

  test("are those that the stylesheet names", async () => {
    const css = await readFile(join(generatorRoot, "_includes/styles/typeface.css"), "utf8");
    const named = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => address);
    assert.deepEqual(
      named,
      typefaces.map(({ source }) => source),
    );
  });

  test("take little of what a page may weigh", async () => {
    const [upright = 0, further = 0, zero = 0] = await Promise.all(
      typefaces.map(async ({ file }) => (await stat(file)).size),
    );
    assert.ok(upright < 20_000, `upright ${upright}`);
    assert.ok(further < 11_000, `further ${further}`);
    assert.ok(zero < 1_500, `zero ${zero}`);
  });

  test("have the letters of Swedish and English, and those of other languages apart", async () => {
    const bytesOf = async (index: number, letter: string) => {
      const font = await readFile(typefaces[index]?.file ?? "");
      const options = { targetFormat: "woff2", keepFeatures: [], variationAxes: {} } as const;
      return (await subsetFont(font, letter, options)).length;
    };
    // A letter that is there makes a subset of the subset larger than one that is not.
    const has = async (index: number, letters: string) => {
      const nothing = await bytesOf(index, "\u{10ffff}");
      const each = await Promise.all([...letters].map((letter) => bytesOf(index, letter)));
      return each.every((bytes) => bytes > nothing);
    };
    assert.ok(await has(0, "ÅÄÖåäöéü–’”§0aA"));
    assert.ok(await has(1, "ŠŽłćč"));
    assert.ok(!(await has(0, "ł")));
  });

  test("are cut once, and take their name from what they are made of", async () => {
    const times = await Promise.all(typefaces.map(async ({ file }) => (await stat(file)).mtimeMs));
    await cutTypefaces(cache, 1);
    assert.deepEqual(await nameTypefaces(cache), typefaces);
    assert.deepEqual(
      await Promise.all(typefaces.map(async ({ file }) => (await stat(file)).mtimeMs)),
      times,
    );
    for (const { path } of typefaces) assert.match(path, /^assets\/[a-z-]+\.[0-9a-f]{10}\.woff2$/);
  });

  test("are the same in a thread of their own and in this one", async () => {
    const here = join(cache, "here");
    await cutTypefaces(here, 0);
    const named = await nameTypefaces(here);
    for (const [index, { file }] of named.entries())
      assert.deepEqual(await readFile(file), await readFile(typefaces[index]?.file ?? ""));
  });
});
