import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { loadSpellers } from "../../src/checks/load-spellers.ts";
import type { Draft } from "../../src/draft/open-draft.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { brokenWritings, checkedCopy, plain, poorWritings, spelling } from "./bad-writings.ts";
import { draftOf } from "./drafted-site.ts";

const folder = temporaryFolder();
const copy = checkedCopy(join(folder, "site"), [spelling]);
let draft: Draft;

before(async () => {
  draft = await draftOf(copy.root);
});

for (const [sort, writings] of Object.entries({
  "what the model finds broken": brokenWritings,
  "what rules find poor": poorWritings,
}))
  describe(`a draft says what the check says of ${sort}:`, () => {
    for (const writing of writings)
      test(writing.what, async () => {
        const { file, text } = writing;
        const old = draft.textOf(file);
        draft.edit(file, text);
        const remarks = await draft.remarks();
        draft.edit(file, old);
        assert.ok(remarks.length > 0);
        assert.deepEqual(plain(remarks), plain(await copy.remarksWith(writing)));
      });
  });

describe("a draft", () => {
  test("says after what was written and taken back what it said before", async () => {
    const fresh = await draftOf(copy.root);
    assert.deepEqual(await draft.remarks(), await fresh.remarks());
  });

  test("looks at spelling where it is given dictionaries", async () => {
    const text = "---\ntitle: Titel\n---\n\nVi ansvarar för samhälsplanering.\n";
    const writing = { what: "a slip", file: "src/content/sv/example.md", text };
    const spelt = await draftOf(copy.root, { spellers: await loadSpellers() });
    spelt.edit(writing.file, text);
    const ofFile = (all: Awaited<ReturnType<Draft["remarks"]>>) =>
      plain(all.filter(({ file }) => file === writing.file));
    const remarks = ofFile(await spelt.remarks());
    assert.ok(remarks.some(({ rule }) => rule === spelling));
    const whole = checkedCopy(join(folder, "whole"));
    assert.deepEqual(remarks, ofFile(await whole.remarksWith(writing)));
  });

  test("says of a file what is wrong in it, and what it breaks elsewhere", async () => {
    const file = "_data/contacts/ake-ostlund.json";
    const old = draft.textOf(file);
    draft.edit(file, undefined);
    const { here, elsewhere, isStopped } = await draft.judge(file);
    draft.edit(file, old);
    assert.ok(isStopped);
    assert.deepEqual(here, []);
    assert.ok(elsewhere.length > 0);
    assert.ok(elsewhere.every((remark) => remark.severity === "error" && remark.file !== file));
    const mended = await draft.judge(file);
    assert.deepEqual([mended.elsewhere, mended.isStopped], [[], false]);
  });
});
