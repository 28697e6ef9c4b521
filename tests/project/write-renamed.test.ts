import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { RenamedSite } from "../../src/authoring/rename-site.ts";
import { writeRenamed } from "../../src/project/write-renamed.ts";
import { refusal } from "../authoring/rename.ts";
import { fixtureRoot } from "../roots.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

/** A folder with these files. */
function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const files = { "_data/a/one.json": "\ufeff1\r\n", "_data/b/two.json": "\ufeff2", "_data/x": "" };
const renamed: Omit<RenamedSite, "files"> = {
  moved: [{ from: "_data/a/one.json", path: "_data/c/new.json", before: "1\r\n", after: "3\r\n" }],
  changed: [{ path: "_data/b/two.json", before: "2", after: "4" }],
  added: [{ path: "_data/redirects.json", text: "{}" }],
};

describe("what comes of a renaming", () => {
  test("is written with the byte order marks that were there; empty folders go", () => {
    const root = folderWith("all", files);
    writeRenamed(root, renamed);
    assert.equal(readFileSync(join(root, "_data/c/new.json"), "utf8"), "\ufeff3\r\n");
    assert.equal(readFileSync(join(root, "_data/b/two.json"), "utf8"), "\ufeff4");
    assert.equal(readFileSync(join(root, "_data/redirects.json"), "utf8"), "{}");
    assert.equal(existsSync(join(root, "_data/a")), false);
  });

  for (const [what, path] of [
    ["a file that moves", "_data/a/one.json"],
    ["a file that changes", "_data/b/two.json"],
  ] as const)
    test(`is not written where ${what} has been changed meanwhile`, () => {
      const root = folderWith(`changed-${path.length}-${what.length}`, {
        ...files,
        [path]: "other",
      });
      const refused = refusal(() => writeRenamed(root, renamed));
      assert.equal(refused, `changed-meanwhile ${path}`);
      assert.equal(existsSync(join(root, "_data/c")), false);
      assert.equal(existsSync(join(root, "_data/redirects.json")), false);
    });

  test("is not written over a file that nobody has read", () => {
    const root = folderWith("taken", { ...files, "_data/c/new.json": "5" });
    assert.equal(
      refusal(() => writeRenamed(root, renamed)),
      "rename-taken _data/c/new.json",
    );
    assert.equal(readFileSync(join(root, "_data/c/new.json"), "utf8"), "5");
  });

  test("is taken back where the rest cannot be written", () => {
    const root = folderWith("twice", files);
    const [changed] = renamed.changed;
    assert.ok(changed);
    const twice = { ...renamed, changed: [changed, changed] };
    assert.equal(
      refusal(() => writeRenamed(root, twice)),
      "changed-meanwhile _data/b/two.json",
    );
    for (const [path, text] of Object.entries(files))
      assert.equal(readFileSync(join(root, path), "utf8"), text);
    assert.equal(existsSync(join(root, "_data/c")), false);
    assert.equal(existsSync(join(root, "_data/redirects.json")), false);
  });
});

describe("the command rename", () => {
  const root = join(folder, "site");
  cpSync(fixtureRoot, root, { recursive: true });

  test("shows with --dry-run what would change, and writes nothing", async () => {
    const { status, stdout, stderr } = await runScript("rename", [
      ...["contact:asa-ostvik", "asa-ny", "--root", root, "--dry-run"],
    ]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^_data\/contacts\/asa-ostvik\.json blir _data\/contacts\/asa-ny\.json$/m);
    assert.match(stdout, /^ +\d+ - editor: asa-ostvik\n +\+ editor: asa-ny$/m);
    assert.match(stdout, /Ingenting har skrivits\./);
    assert.ok(existsSync(join(root, "_data/contacts/asa-ostvik.json")));
  });

  test("gives a site without errors, and takes the path of a file", async () => {
    const file = join(root, "src/content/en/about.md");
    const { status, stdout, stderr } = await runScript("rename", [file, "over", "--root", root]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /filer har skrivits\.\n$/);
    const check = await runScript("check", ["--root", root, "--rule", "vague-link-text"]);
    assert.equal(check.status, 0, check.stderr);
  });

  test("prints nothing with --quiet", async () => {
    const args = ["contact:zara-alvang", "zara", "--root", root, "--quiet"];
    const { status, stdout, stderr } = await runScript("rename", args);
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: "", stderr: "" });
    assert.ok(existsSync(join(root, "_data/contacts/zara.json")));
  });
});
