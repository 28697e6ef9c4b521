import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { temporaryFolder } from "../temporary-folder.ts";
import { originalOf, regionwebbIn, siteOver } from "./overridden-site.ts";

const folder = temporaryFolder();
const header = "components/page-header/page-header.tsx";
const record = join("_includes", ".made-from", header);

/** The warnings of the check about such files. */
async function warningsOf(root: string): Promise<readonly string[]> {
  const { stderr } = await regionwebbIn(root, "check");
  return [...stderr.matchAll(/\((override-[a-z-]+)\)$/gm)].map(([, rule = ""]) => rule);
}

describe("regionwebb override", () => {
  test("copies a file of the generator, which the check then has nothing against", async () => {
    const root = siteOver(join(folder, "copied"), {});
    const { status, stdout, stderr } = await regionwebbIn(root, "override", header);
    assert.equal(status, 0, stderr);
    assert.match(stdout, new RegExp(`^_includes/${header} är skapad`));
    assert.equal(readFileSync(join(root, "_includes", header), "utf8"), originalOf(header));
    assert.deepEqual(await warningsOf(root), []);
  });

  test("leaves a file alone that the site has", async () => {
    const own = `// own\n${originalOf(header)}`;
    const root = siteOver(join(folder, "there"), { [header]: own });
    const { status, stderr } = await regionwebbIn(root, "override", `_includes/${header}`);
    assert.equal(status, 2);
    assert.match(stderr, /: Filen finns redan, och har inte rörts\./);
    assert.equal(readFileSync(join(root, "_includes", header), "utf8"), own);
  });

  test("suggests the file that was meant", async () => {
    const root = siteOver(join(folder, "near"), {});
    const near = await regionwebbIn(root, "override", "components/page-header/page-heade.tsx");
    assert.equal(near.status, 2);
    assert.match(near.stderr, new RegExp(`Menade du ${header}\\?`));
    const far = await regionwebbIn(root, "override", "x");
    assert.match(far.stderr, /Ange filens sökväg under _includes/);
  });

  test("shows how an original has changed since, and notes that somebody has seen it", async () => {
    const root = siteOver(join(folder, "changed"), {});
    await regionwebbIn(root, "override", header);
    const file = join(root, "_includes", header);
    const own = `// own\n${originalOf(header)}`;
    writeFileSync(file, own);
    writeFileSync(join(root, record), originalOf(header).replace("<h1>", '<h1 class="before">'));
    assert.deepEqual(await warningsOf(root), ["override-outdated"]);
    const { stdout } = await regionwebbIn(root, "override", "--diff");
    assert.match(stdout, /^-.*<h1 class="before">/m);
    assert.match(stdout, /^\+.*<h1>/m);
    const accepted = await regionwebbIn(root, "override", "--accept", header);
    assert.equal(accepted.status, 0, accepted.stderr);
    assert.deepEqual(await warningsOf(root), []);
    assert.equal(readFileSync(file, "utf8"), own, "what the site has is not touched");
  });

  test("takes a record whose lines git has ended in another way for the same", async () => {
    const root = siteOver(join(folder, "lines"), {});
    await regionwebbIn(root, "override", header);
    writeFileSync(join(root, record), originalOf(header).replaceAll("\n", "\r\n"));
    assert.deepEqual(await warningsOf(root), []);
  });

  test("lists what is replaced, and says of which nobody knows the original", async () => {
    const root = siteOver(join(folder, "listed"), {});
    const none = await regionwebbIn(root, "override");
    assert.match(none.stdout, /ersätter inga filer/);
    await regionwebbIn(root, "override", header);
    rmSync(join(root, record));
    const { stdout } = await regionwebbIn(root, "override");
    assert.equal(stdout, `${header}: det är inte känt vilket original filen gjordes från\n`);
    assert.deepEqual(await warningsOf(root), ["override-unrecorded"]);
  });
});
