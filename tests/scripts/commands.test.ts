import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fixtureRoot, repositoryRoot } from "../roots.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

/** The commands that take arguments: those that end by calling `runCommand`. */
const commands = readdirSync(join(repositoryRoot, "scripts"))
  .filter((name) =>
    readFileSync(join(repositoryRoot, "scripts", name), "utf8").includes("await runCommand("),
  )
  .map((name) => name.replace(/\.ts$/, ""));

describe("every command", () => {
  for (const name of commands)
    test(`explains itself, and refuses what it does not know: ${name}`, async () => {
      const [help, wrong] = await Promise.all([
        runScript(name, ["--help"]),
        runScript(name, ["--no-such-thing"]),
      ]);
      assert.equal(help.status, 0, help.stderr);
      assert.match(help.stdout, /^\S.+\.\nSå används det: npm /);
      assert.match(help.stdout, /^ {2}--help +visar/m);
      assert.match(help.stdout, /^ {2}--version +säger/m);
      // It takes no time that anybody would notice.
      if (!["schemas", "fields"].includes(name))
        assert.match(help.stdout, /^ {2}--quiet +skriver bara fel/m);
      assert.equal(wrong.status, 2);
      assert.match(wrong.stderr, /^--no-such-thing: Kommandot har ingen sådan inställning\. /);
      assert.match(wrong.stderr, /npm (start|run \S+)/);
      assert.doesNotMatch(wrong.stderr, /^\s+at /m);
    });

  test("has been found", () => assert.ok(commands.length >= 11, commands.join()));
});

describe("a command that is used wrongly says so in one line, without a trace", () => {
  const cases: readonly (readonly [what: string, name: string, args: readonly string[]])[] = [
    ["a folder that is not there", "check", ["--root", join(folder, "nowhere")]],
    ["a file for a folder", "check", ["--root", join(repositoryRoot, "package.json")]],
    ["an output below a file", "build", ["--output", join(repositoryRoot, "package.json", "x")]],
    ["the generator as output", "build", ["--output", "."]],
    ["a folder that is no built site to print", "pdf", ["--site", folder]],
    ["a folder that is no built site to audit", "audit", ["--site", folder]],
    ["a folder that is no built site to serve", "forms", ["--site", folder]],
    ["an import into no site that was named", "import-document", ["report.pdf"]],
    ["a new name for nothing", "rename", []],
    ["one name alone", "rename", ["page:about"]],
    [
      "a new name for what is not there",
      "rename",
      ["page:nowhere", "x", "--root", fixtureRoot, "--quiet"],
    ],
    [
      "a name that is taken",
      "rename",
      ["page:about", "markdown", "--root", fixtureRoot, "--quiet"],
    ],
    ["a name that is none", "rename", ["page:about", "Om oss", "--root", fixtureRoot, "--quiet"]],
    ["comments approved in no site that was named", "comments", ["approve", "1"]],
    ["a port that is none", "start", ["--port", "80a"]],
    ["an argument too many", "build", ["--root", fixtureRoot, "_site"]],
  ];
  for (const [what, name, args] of cases)
    test(what, async () => {
      const { status, stderr } = await runScript(name, args);
      assert.equal(status, 2, stderr);
      assert.match(stderr, /^\S.*: \S.+\.? \S.+\n$/);
    });

  test("a moment of the build that is none", async () => {
    const environment = { SOURCE_DATE_EPOCH: "abc" };
    const { status, stderr } = await runScript("check", [], { environment });
    assert.equal(status, 2);
    assert.match(stderr, /^SOURCE_DATE_EPOCH: Värdet abc /);
  });

  for (const value of ["two", "-1", "17", ""])
    test(`a number of threads that is none: "${value}"`, async () => {
      const environment = { REGIONWEBB_WORKERS: value };
      const { status, stderr } = await runScript("check", [], { environment });
      assert.equal(status, 2);
      assert.match(stderr, /^REGIONWEBB_WORKERS: Värdet .* från 0 till 16/);
    });

  test("a file where a folder is to be for what builds keep", async () => {
    const file = join(folder, "no-folder");
    writeFileSync(file, "");
    const output = join(folder, "site");
    const environment = { REGIONWEBB_CACHE: file };
    const { status, stderr } = await runScript("build", ["--output", output], { environment });
    assert.equal(status, 2);
    assert.ok(
      stderr.split("\n").some((line) => line.startsWith(`${file}/`)),
      stderr,
    );
    assert.ok(!stderr.includes(output));
  });
});
