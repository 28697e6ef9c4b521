import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const packed = join(folder, "regionwebb-9.9.9.tgz");
writeFileSync(packed, "not looked into");
const said = [
  ...["--name", "Exempelby kommun", "--kind", "municipality", "--languages", "sv"],
  ...["--url", "https://exempelby.example", "--email", "info@exempelby.example"],
];

describe("regionwebb init", () => {
  test("writes a site with the package, its schemas and nothing half done", async () => {
    const root = join(folder, "new");
    mkdirSync(join(root, ".git"), { recursive: true });
    const { status, stdout, stderr } = await runScript("init", [
      root,
      ...said,
      "--package",
      packed,
    ]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /npm install\n {2}npm start/);
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    assert.deepEqual(dependencies, { regionwebb: "file:packages/regionwebb-9.9.9.tgz" });
    assert.equal(
      readFileSync(join(root, "packages/regionwebb-9.9.9.tgz"), "utf8"),
      "not looked into",
    );
    const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8"));
    for (const { url } of settings["json.schemas"]) assert.ok(existsSync(join(root, url)), url);
    assert.deepEqual(
      readdirSync(root, { recursive: true }).filter((path) => String(path).includes(".tmp")),
      [],
    );
  });

  test("tells of a colour that is too light, in the language that is asked for", async () => {
    const args = [join(folder, "light"), ...said, "--brand-colour", "#ffd200", "--package", packed];
    const { status, stdout, stderr } = await runScript("init", [...args, "--language", "en"]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^The colour #ffd200 is too light for texts, .* the darker colour #/);
  });

  test("leaves a folder alone that is not empty, and names what is there", async () => {
    const root = join(folder, "full");
    mkdirSync(root);
    writeFileSync(join(root, "thesis.txt"), "years of work");
    const { status, stderr } = await runScript("init", [root, ...said, "--package", packed]);
    assert.equal(status, 2);
    assert.match(stderr, /full: Mappen är inte tom\. Där finns thesis\.txt\. /);
    assert.deepEqual(readdirSync(root), ["thesis.txt"]);
  });

  test("says what is missing where nobody can be asked", async () => {
    const root = join(folder, "asked");
    const { status, stderr } = await runScript("init", [
      root,
      ...said.slice(2),
      "--package",
      packed,
    ]);
    assert.equal(status, 2);
    assert.match(stderr, /^--name: /);
    assert.equal(existsSync(root), false);
  });

  for (const [what, args, expected] of [
    ["no folder", [], /^DIR: /],
    ["no package", [join(folder, "a"), ...said], /^--package: /],
    [
      "a package that is not there",
      [join(folder, "a"), ...said, "--package", "no.tgz"],
      /^no\.tgz: /,
    ],
    ["a file for a folder", [packed, ...said, "--package", packed], /9\.tgz: /],
  ] as const)
    test(`refuses ${what}`, async () => {
      const { status, stderr } = await runScript("init", args);
      assert.equal(status, 2);
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr, /^\s+at /m);
    });
});
