import assert from "node:assert/strict";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import type { ContentError } from "../../src/model/content-error.ts";
import { readSiteFiles } from "../../src/model/read-site-files.ts";
import { openProject } from "../../src/project/open-project.ts";
import { guideIn, withGuide, withoutGuide } from "../../src/project/with-guide.ts";
import { now } from "../model/site-with.ts";
import { fixtureRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

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

  test("can be led to from itself alone: a page for visitors that does is told of in a check", async () => {
    const root = temporaryFolder();
    cpSync(fixtureRoot, root, { recursive: true });
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `---\ntitle: En sida\n---\n\n${text}\n`);
    };
    write("src/content/sv/guide/house-rules.md", "Hos oss.");
    write("src/content/sv/guide/more.md", "Se [husets regler](page:guide/house-rules).");
    await openProject(root, now);
    write("src/content/sv/led.md", "Se [husets regler](page:guide/house-rules).");
    await assert.rejects(openProject(root, now), ({ faults }: ContentError) => {
      assert.deepEqual(
        faults.filter(({ severity }) => severity === "error").map(({ file, code }) => [file, code]),
        [["src/content/sv/led.md", "link-to-editors-page"]],
      );
      return true;
    });
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
