import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import en from "../../locales/en.json" with { type: "json" };
import sv from "../../locales/sv.json" with { type: "json" };
import packageFile from "../../package.json" with { type: "json" };
import commands from "../../scripts/commands.json" with { type: "json" };
import { repositoryRoot } from "../roots.ts";
import type { CommandResult } from "../run-build.ts";

const scripts = join(repositoryRoot, "scripts");
const forPeople = [...commands.sites, ...commands.generator];

/** Runs `regionwebb` as somebody does whose computer speaks a language. */
function regionwebb(
  args: readonly string[],
  { language = "C", before = [] }: { language?: string; before?: readonly string[] } = {},
): Promise<CommandResult> {
  const { LC_MESSAGES: _messages, LANG: _lang, NODE_TEST_CONTEXT: _test, ...known } = process.env;
  const env = { ...known, LC_ALL: language, NO_COLOR: "1" };
  const given = [...before, join(scripts, "run.mjs"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, given, { cwd: repositoryRoot, env }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

describe("the table of commands", () => {
  test("has each program of the scripts that takes arguments, and no other", () => {
    const programs = readdirSync(scripts).filter((name) =>
      readFileSync(join(scripts, name), "utf8").includes("await runCommand("),
    );
    const named = [...commands.sites, ...commands.generator, ...commands.inner];
    for (const name of named) assert.ok(existsSync(join(scripts, `${name}.ts`)), name);
    for (const name of programs) assert.ok(named.includes(name.replace(/\.ts$/, "")), name);
  });

  test("is what npm runs here", () => {
    const started = Object.values(packageFile.scripts).flatMap(
      (script) => /^node scripts\/run\.mjs (\S+)$/.exec(script)?.[1] ?? [],
    );
    assert.deepEqual(started.toSorted(), forPeople.toSorted());
    assert.equal(packageFile.bin.regionwebb, "scripts/run.mjs");
  });

  test("is what the README lists", () => {
    const readme = readFileSync(join(repositoryRoot, "README.md"), "utf8");
    const listed = new Set(
      [...readme.matchAll(/^\| `npm (?:run )?([a-z:-]+)/gm)].map(([, name = ""]) =>
        name.replace(":", "-"),
      ),
    );
    for (const name of forPeople) assert.ok(listed.has(name), `${name} is not in README.md`);
  });

  test("has words in both languages for each", () => {
    for (const { commands: words } of [sv, en])
      assert.deepEqual(Object.keys(words.what).toSorted(), forPeople.toSorted());
  });
});

describe("regionwebb", () => {
  test("lists all commands, in the language of the computer or the one that is asked for", async () => {
    const inSwedish = await regionwebb(["--help"], { language: "sv_SE.UTF-8" });
    const inEnglish = await regionwebb(["--help", "--language", "en"], { language: "sv_SE.UTF-8" });
    assert.equal(inSwedish.status, 0, inSwedish.stderr);
    assert.match(inSwedish.stdout, /^Bygger tillgängliga webbplatser /);
    assert.match(inEnglish.stdout, /^Builds accessible websites /);
    for (const name of forPeople)
      for (const { stdout } of [inSwedish, inEnglish])
        assert.match(stdout, new RegExp(`^  ${name} +\\S`, "m"));
  });

  test("explains a command in the language of the computer, or else of the editors", async () => {
    const first = async (language: string, ...args: readonly string[]) =>
      (await regionwebb(["build", "--help", ...args], { language })).stdout.split("\n")[0];
    assert.equal(await first("en_GB.UTF-8"), en.commands.what.build);
    assert.equal(await first("en_GB.UTF-8", "--language=sv"), sv.commands.what.build);
    assert.equal(await first("C"), sv.commands.what.build);
  });

  test("says its version, alone and of each command", async () => {
    const expected = `regionwebb ${packageFile.version}\n`;
    assert.equal((await regionwebb(["--version"])).stdout, expected);
    assert.equal((await regionwebb(["check", "--version"])).stdout, expected);
  });

  test("suggests the command that was meant", async () => {
    const near = await regionwebb(["biuld"], { language: "en_GB.UTF-8" });
    assert.equal(near.status, 2);
    assert.match(near.stderr, /^biuld: There is no such command\. Did you mean build\? /);
    const far = await regionwebb(["publicera"]);
    assert.equal(far.status, 2);
    assert.match(far.stderr, /^publicera: Det finns inget sådant kommando\. regionwebb --help /);
  });

  test("says which Node it needs, and where that is", async () => {
    const old = `Object.defineProperty(process, "versions", { value: { node: "20.1.0" } })`;
    const before = ["--import", `data:text/javascript,${encodeURIComponent(old)}`];
    const { status, stderr } = await regionwebb(["build"], { before, language: "en_GB.UTF-8" });
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^Regionwebb needs Node 24 or later, and this is 20\.1\.0\. Run npm install /,
    );
  });
});
