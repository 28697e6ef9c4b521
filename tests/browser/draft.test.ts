import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  brokenWritings,
  checkedCopy,
  plain,
  poorWritings,
  spelling,
} from "../draft/bad-writings.ts";
import { sites } from "../draft/drafted-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { withDrafts } from "./draft-in-browser.ts";

const openPage = withDrafts();
const folder = temporaryFolder();

describe("a draft in the browser", () => {
  for (const [name, root] of Object.entries(sites))
    test(`makes of ${name} the pages that a build writes, byte for byte`, async () => {
      const { page, addresses } = await openPage(root);
      const different = await page.evaluate(async (all) => {
        const draft = await window.drafting.open();
        const found: string[] = [];
        for (const address of all) {
          const made = await draft.render({ address });
          const written = await (await fetch(address)).text();
          if (!("html" in made) || made.html !== written) found.push(address);
        }
        return found;
      }, addresses);
      assert.ok(addresses.length > 10);
      assert.deepEqual(different, []);
    });

  test("says what the check says of many mistakes, and after them what it said before", async () => {
    const copy = checkedCopy(join(folder, "site"), [spelling]);
    const writings = [...brokenWritings, ...poorWritings].map((writing) => {
      const place = join(copy.root, writing.file);
      return { ...writing, old: existsSync(place) ? readFileSync(place, "utf8") : undefined };
    });
    const { page } = await openPage(copy.root);
    const said = await page.evaluate(async (all) => {
      const draft = await window.drafting.open();
      const first = await draft.remarks();
      const found: (typeof first)[] = [];
      for (const { file, text, old } of all) {
        await draft.edit(file, text);
        found.push(await draft.remarks());
        await draft.edit(file, old);
      }
      return { first, found, last: await draft.remarks() };
    }, writings);
    assert.ok(writings.length > 60);
    for (const [index, writing] of writings.entries())
      assert.deepEqual(said.found[index], plain(await copy.remarksWith(writing)), writing.what);
    assert.deepEqual(said.last, said.first);
  });

  test("looks at spelling when it has been given dictionaries, in the words of the check", async () => {
    const copy = checkedCopy(join(folder, "spelt"));
    const text = "---\ntitle: Titel\n---\n\nVi ansvarar för samhälsplanering.\n";
    const writing = { what: "a slip", file: "src/content/sv/example.md", text };
    const { page } = await openPage(copy.root);
    const { before, after } = await page.evaluate(async ({ file, text }) => {
      const draft = await window.drafting.open();
      const before = await draft.edit(file, text);
      const program = new URL("spelling.js", location.href).href;
      await draft.spell({ program, dictionaries: new URL("./", location.href).href });
      await draft.judge(file);
      return { before: before.here, after: await draft.remarks() };
    }, writing);
    assert.ok(before.every(({ rule }) => rule !== spelling));
    assert.ok(after.some(({ rule, file }) => rule === spelling && file === writing.file));
    assert.deepEqual(after, plain(await copy.remarksWith(writing)));
  });
});
