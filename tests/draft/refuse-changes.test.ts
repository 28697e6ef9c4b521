import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { FileChange } from "../../src/admin/browser/companion.ts";
import type { Draft } from "../../src/draft/open-draft.ts";
import { guardWith } from "../../src/draft/refuse-changes.ts";
import { writtenFiles } from "../../src/draft/written-files.ts";
import { fixtureRoot } from "../roots.ts";
import { draftOf } from "./drafted-site.ts";

const file = "src/content/sv/about.md";
const original = readFileSync(join(fixtureRoot, file), "utf8");
const picture = "src/content/media/ny.svg";
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';

/** A file of a site in a folder of its repository, with another text. */
function written(text: string, path = file): FileChange {
  return { action: "update", path: `web/${path}`, data: text };
}

describe("a guard of what is saved", () => {
  let draft: Draft;

  before(async () => {
    draft = await draftOf(fixtureRoot);
  });

  /** A guard of the site with this text in the file. */
  async function guardOf(text: string) {
    draft.edit(file, text);
    const inWorker = {
      judge: async (path: string) => draft.judge(path),
      edit: async (path: string, next: string | undefined) => {
        draft.edit(path, next);
        return draft.judge(path);
      },
      editMedia: async (path: string, bytes: Uint8Array | undefined) => {
        draft.editMedia(path, bytes);
        return draft.judge(path);
      },
    };
    const written = writtenFiles(inWorker, new Map([[file, text]]), "web/");
    const refuse = guardWith(inWorker, written);
    const refusalOf = async (changes: readonly FileChange[]) => {
      const errors = (await refuse(changes)).map((one) => `${one.file}, ${one.place}: ${one.what}`);
      return errors.length > 0 ? errors.join("\n") : undefined;
    };
    return { refusalOf, hold: written.hold };
  }

  test("refuses a new error, and the draft is as it was", async () => {
    const { refusalOf } = await guardOf(original);
    const refusal = await refusalOf([written(`${original}\n[Ingen](contact:ingen)\n`)]);
    assert.match(refusal ?? "", /^src\/content\/sv\/about\.md, rad \d+: .*contact:ingen/);
    assert.deepEqual((await draft.judge(file)).here, []);
    assert.equal(await refusalOf([written(`${original}\nMer.\n`)]), undefined);
  });

  test("lets errors be mended one by one, and lets none take their place", async () => {
    const broken = (...names: readonly string[]) =>
      original.replace("---\n", `---\n${names.map((name) => `${name}: x\n`).join("")}`);
    const { refusalOf } = await guardOf(broken("sulg", "slag"));
    assert.equal(await refusalOf([written(broken("slag"))]), undefined);
    assert.match((await refusalOf([written(broken("slug2"))])) ?? "", /fältet ”slug2”/);
    assert.deepEqual(
      (await draft.judge(file)).here.map(({ field }) => field),
      ["slag"],
      "what was saved last stands in the draft again",
    );
  });

  test("knows pictures that are saved together with the text that shows them", async () => {
    const { refusalOf } = await guardOf(original);
    const text = written(`${original}\n![En ny bild](../media/ny.svg)\n`);
    assert.match((await refusalOf([text])) ?? "", /ny\.svg/);
    const added: FileChange = {
      action: "create",
      path: `web/${picture}`,
      data: new File([drawing], "ny.svg"),
    };
    assert.equal(await refusalOf([added, text]), undefined);
  });

  test("refuses an error that the draft has known since it was written", async () => {
    const { refusalOf, hold } = await guardOf(original);
    const broken = written(`${original}\n[Ingen](contact:ingen)\n`);
    await hold([broken]);
    assert.match((await refusalOf([broken])) ?? "", /contact:ingen/);
  });

  test("takes back what somebody wrote in a file that they have left", async () => {
    const { hold } = await guardOf(original);
    await hold([written(`${original}\n[Ingen](contact:ingen)\n`)]);
    await hold([written("---\ntitle: Ny\n---\n", "src/content/sv/new.md")]);
    assert.equal(draft.textOf(file), original);
    await hold([]);
    assert.equal(draft.textOf("src/content/sv/new.md"), undefined);
  });

  test("follows what is moved and taken away", async () => {
    const { refusalOf } = await guardOf(original);
    const moved = "src/content/sv/about-us.md";
    const change: FileChange = {
      ...written(original, moved),
      action: "move",
      previousPath: `web/${file}`,
    };
    assert.equal(await refusalOf([change]), undefined);
    assert.match(
      (await refusalOf([written(original.replace(/^title: .*\n/m, ""), moved)])) ?? "",
      /title/,
    );
    assert.equal(await refusalOf([{ action: "delete", path: `web/${moved}` }]), undefined);
  });
});
