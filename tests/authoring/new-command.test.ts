import assert from "node:assert/strict";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fixtureRoot } from "../roots.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = join(temporaryFolder(), "site");
cpSync(fixtureRoot, root, { recursive: true });
const run = (...args: readonly string[]) => runScript("new", [...args, "--root", root]);
const allFiles = () => readdirSync(root, { recursive: true }).sort();

describe("npm run new", () => {
  test("writes a file, says where it is and what comes next", async () => {
    const { status, stdout, stderr } = await run("nyhet", "Ljuset", "är", "här");
    assert.equal(status, 0, stderr);
    const path = "src/content/sv/news/ljuset-ar-har.md";
    assert.ok(stdout.startsWith(`Skapade ${path}\nÖppna filen`));
    assert.ok(stdout.endsWith(`npm run check -- --root ${root} när du är klar.\n`));
    assert.match(readFileSync(join(root, path), "utf8"), /^---\ntitle: Ljuset är här\n/);
  });

  test("writes nothing where one of its files exists, in whatever language", async () => {
    const before = allFiles();
    const { status, stderr } = await run("sida", "Ny", "--id", "accessibility", "--language", "en");
    assert.equal(status, 2);
    assert.match(stderr, /^src\/content\/sv\/accessibility\.md: .*--id accessibility-2\.\n$/);
    assert.deepEqual(allFiles(), before);
  });

  test("says what is missing where nobody can be asked", async () => {
    const { status, stderr } = await run();
    assert.equal(status, 2);
    assert.match(stderr, /^KIND: .*: Nyhet \(news\), Sida \(page\), /);
    assert.match((await run("nyhet")).stderr, /^NAME: /);
  });

  test("makes things in a site that has errors, with --quiet only their files are said", async () => {
    writeFileSync(join(root, "_data/contacts/broken.json"), "{");
    const { status, stdout, stderr } = await run("kontakt", "Ada Is", "--quiet");
    assert.equal(status, 0, stderr);
    assert.equal(stdout, "Skapade _data/contacts/ada-is.json\n");
    assert.ok(existsSync(join(root, "_data/contacts/ada-is.json")));
  });

  test("tells the faults of a folder that is no site", async () => {
    const { status, stderr } = await runScript("new", ["nyhet", "A", "--root", join(root, "src")]);
    assert.equal(status, 1);
    assert.match(stderr, /_data\/site\.json/);
  });
});
