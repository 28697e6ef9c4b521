import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { CommandError } from "../../src/command/command-error.ts";
import { markerFile } from "../../src/publish/built-site.ts";
import { checkOutput } from "../../src/publish/check-output.ts";
import { repositoryRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const at = (...names: readonly string[]) => join(folder, ...names);
const root = at("our-site");
const own = { root, generator: repositoryRoot };
mkdirSync(join(root, "src", "content", "media"), { recursive: true });
mkdirSync(at("empty"));
mkdirSync(at("papers"));
writeFileSync(at("papers", "thesis.doc"), "years of work");
mkdirSync(at("built"));
writeFileSync(at("built", markerFile.path), markerFile.content);
writeFileSync(at("built", "index.html"), "");
symlinkSync(at("built"), at("link"));
symlinkSync(at("papers"), at("link-to-papers"));
symlinkSync(root, at("link-to-site"));
symlinkSync(at("nowhere"), at("dangling"));

describe("a build may replace", () => {
  for (const [what, output, target] of [
    ["a folder that is new", at("new"), at("new")],
    ["a folder that is new, with folders above it", at("a", "b", "c"), at("a", "b", "c")],
    ["an empty folder", at("empty"), at("empty")],
    ["a site that it built", at("built"), at("built")],
    ["a site that it built, behind a link", at("link"), at("built")],
    ["a new folder in the site's own", join(root, "_site"), join(root, "_site")],
    ["one whose name begins like a part of the site", join(root, "src-2"), join(root, "src-2")],
  ] as const)
    test(what, () => assert.equal(checkOutput(output, own), target));

  test("a new folder in the generator's own", () => {
    const output = join(repositoryRoot, "_site.of-a-test");
    assert.equal(checkOutput(output, { root: repositoryRoot, generator: repositoryRoot }), output);
  });
});

describe("a build refuses to replace", () => {
  const cases: readonly (readonly [what: string, output: string, code: string])[] = [
    ["the site's folder", root, "output-holds-own"],
    ["the site's folder behind a link", at("link-to-site"), "output-holds-own"],
    ["a folder that holds the site", folder, "output-holds-own"],
    ["the top of the disk", "/", "output-holds-own"],
    ["the generator's folder", repositoryRoot, "output-holds-own"],
    ["a folder that holds the generator", join(repositoryRoot, ".."), "output-holds-own"],
    ["a folder in the site's content", join(root, "src", "content", "media", "x"), "output-in-own"],
    ["a folder of the site that is not there yet", join(root, "locales"), "output-in-own"],
    ["the same behind a link", at("link-to-site", "_data", "x"), "output-in-own"],
    ["a folder with other files", at("papers"), "output-not-ours"],
    ["a folder with other files behind a link", at("link-to-papers"), "output-not-ours"],
    ["a file", at("papers", "thesis.doc"), "output-is-file"],
    ["a link to nowhere", at("dangling"), "output-dangling"],
  ];
  for (const [what, output, code] of cases)
    test(what, () =>
      assert.throws(
        () => checkOutput(output, own),
        (error) => error instanceof CommandError && error.code === code && error.place === output,
      ),
    );

  test("a folder in any folder of the generator that git knows, even one that is not there yet", () => {
    const files = execFileSync("git", ["ls-tree", "-d", "--name-only", "HEAD"], {
      cwd: repositoryRoot,
      encoding: "utf8",
    });
    for (const name of files.trim().split("\n"))
      for (const site of [root, repositoryRoot])
        assert.throws(
          () => checkOutput(join(repositoryRoot, name, "new"), { ...own, root: site }),
          CommandError,
          name,
        );
  });
});
