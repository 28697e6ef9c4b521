import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readSiteFiles } from "../../src/model/read-site-files.ts";
import { openProject } from "../../src/project/open-project.ts";
import { guideIn, withGuide, withoutGuide } from "../../src/project/with-guide.ts";
import { fixtureRoot, now } from "../model/site-with.ts";

const addressesOf = (routes: readonly { readonly url: string }[]) => routes.map(({ url }) => url);

describe("the guide for editors", () => {
  test("is in a site that asks for it, in both languages, without a fault", async () => {
    const { table, warnings } = await openProject(fixtureRoot, now, { hasGuide: true });
    const addresses = addressesOf(table.routes);
    for (const address of ["/sv/guide/", "/en/guide/", "/sv/guide/kom-igang/", "/en/guide/rules/"])
      assert.ok(addresses.includes(address), address);
    assert.deepEqual(
      warnings.filter(({ file }) => file.includes("/guide/")),
      [],
    );
  });

  test("is in no other site, and neither is what a body adds to it", async () => {
    const { table } = await openProject(fixtureRoot, now, { hasGuide: false });
    assert.deepEqual(
      addressesOf(table.routes).filter((address) => address.includes("/guide/")),
      [],
    );
    const files = await readSiteFiles(fixtureRoot);
    const own = { path: "src/content/sv/guide/house-rules.md", text: "---\ntitle: Hos oss\n---\n" };
    const { content } = withoutGuide({ ...files, content: [...files.content, own] });
    assert.deepEqual(content, files.content);
  });

  test("is read with a body's own pages alone where nothing is said of it", async () => {
    const files = await readSiteFiles(fixtureRoot);
    assert.equal(guideIn(files, undefined), files);
    assert.equal(guideIn(files, true), withGuide(files));
  });

  test("has a body's own pages, which replace those of the same name", async () => {
    const files = await readSiteFiles(fixtureRoot);
    const own = { path: "src/content/sv/guide/begin.md", text: "---\ntitle: Hos oss\n---\n" };
    const { content } = withGuide({ ...files, content: [...files.content, own] });
    const begin = content.filter(({ path }) => path === own.path);
    assert.deepEqual(begin, [own]);
  });

  test("has its pages in their order, and is the same for the same files", async () => {
    const files = await readSiteFiles(fixtureRoot);
    assert.equal(withGuide(files), withGuide(files));
    const placed = withGuide(files).content.filter(({ path }) =>
      path.startsWith("src/content/sv/guide/"),
    );
    const places = placed.map(({ text }) => Number(/\nplace: (\d+)\n/.exec(text)?.[1]));
    assert.ok(places.length > 1 && places.every((place) => place > 0));
    assert.equal(new Set(places).size, places.length);
    const others = withGuide(files).content.filter(({ path }) =>
      path.startsWith("src/content/en/guide/"),
    );
    assert.ok(others.every(({ text }) => !text.includes("\nplace: ")));
  });

  test("is the same set of pages in both languages, with addresses of their own", async () => {
    const files = await readSiteFiles(fixtureRoot);
    const namesIn = (language: string) =>
      withGuide(files)
        .content.filter(({ path }) => path.startsWith(`src/content/${language}/guide/`))
        .map(({ path }) => path.split("/").at(-1));
    assert.deepEqual(namesIn("sv"), namesIn("en"));
  });
});
