import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { Draft } from "../../src/draft/open-draft.ts";
import { mediaFolder } from "../../src/model/site-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { checkedCopy, plain, spelling } from "./bad-writings.ts";
import { draftOf, sites } from "./drafted-site.ts";

const folder = temporaryFolder();
const text = "---\ntitle: Titel\n---\n\nText.\n";

describe("a file that somebody adds to a draft", () => {
  const copy = checkedCopy(join(folder, "names"), [spelling]);
  let draft: Draft;

  before(async () => {
    draft = await draftOf(copy.root);
  });

  for (const [what, file, content] of [
    ["has a name that no address can have", "src/content/sv/vad?.md", text],
    ["has an ending by mistake", "src/content/sv/sida.markdown", text],
    ["is of another sort than its folder", "_data/contacts/anteckning.txt", "Ring."],
    ["is a comment without its page", "src/content/comments/nowhere.json", "[]"],
    ["is a drawing that runs a program", `${mediaFolder}/a.svg`, drawing("<script>go()</script>")],
    ["is a drawing that no page shows", `${mediaFolder}/a.svg`, drawing("<rect/>")],
    ["is a drawing that was cut off", `${mediaFolder}/a.svg`, drawing("<rect/>").slice(0, -6)],
    ["is a picture by its name alone", `${mediaFolder}/a.png`, "abc"],
    ["is no file for the web", `${mediaFolder}/a.docx`, "abc"],
    ["lies in a folder that no address can have", "src/content/sv/vad?/sida.md", text],
  ] as const)
    test(`is told of as the check does where it ${what}`, async () => {
      const isMedia = file.startsWith(mediaFolder);
      if (isMedia) draft.editMedia(file, new TextEncoder().encode(content));
      else draft.edit(file, content);
      const remarks = await draft.remarks();
      assert.ok(remarks.length > 0);
      assert.deepEqual(
        plain(remarks),
        plain(await copy.remarksWith({ what, file, text: content })),
      );
      if (isMedia) draft.editMedia(file, undefined);
      else draft.edit(file, undefined);
    });

  test("is forgotten when it is gone again", async () => {
    const fresh = await draftOf(checkedCopy(join(folder, "fresh")).root);
    assert.deepEqual(await draft.remarks(), await fresh.remarks());
  });
});

function drawing(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">${inside}</svg>`;
}

describe("the code of a site's own kind", () => {
  const original = sites["the site with a kind of its own"];
  const copy = checkedCopy(join(folder, "own"), [], original);
  const file = "_data/vacancies/engineer-2026.json";
  const looks = join(copy.root, "kinds/vacancy/looks.tsx");
  writeFileSync(
    looks,
    readFileSync(looks, "utf8").replace(
      "(one) => <Page vacancy={one} />",
      '(one) => { if (one.id !== "") throw new Error("no"); return <Page vacancy={one} />; }',
    ),
  );

  test("is to blame for a page that cannot be made, as the check says but for the line", async () => {
    const draft = await draftOf(copy.root);
    const { here, elsewhere } = await draft.judge(file);
    assert.deepEqual(here, []);
    const [told, ...more] = await draft.remarks();
    assert.deepEqual(more, []);
    const { level: _level, go: _go, ...remark } = elsewhere[0] ?? {};
    assert.deepEqual(remark, told);
    const [checked] = await copy.remarksWith({
      what: "nothing",
      file,
      text: readFileSync(join(copy.root, file), "utf8"),
    });
    const { line, ...rest } = checked ?? {};
    assert.ok(line);
    assert.deepEqual(plain(told), plain(rest));
    assert.deepEqual(await draft.render({ file }), { isStopped: true });
  });

  test("is told of alone where it is broken", async () => {
    const broken = checkedCopy(join(folder, "broken"), [], original);
    const kind = join(broken.root, "kinds/vacancy/kind.ts");
    writeFileSync(kind, readFileSync(kind, "utf8").replace('name: "vacancy",\n', 'name: "job",\n'));
    const draft = await draftOf(broken.root);
    const text = draft.textOf(file);
    const remarks = await draft.remarks();
    assert.equal(remarks.length, 1);
    assert.deepEqual(
      plain(remarks),
      plain(await broken.remarksWith({ what: "nothing", file, text })),
    );
  });
});
