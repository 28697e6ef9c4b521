import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "../roots.ts";
import { runGit } from "../run-git.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const [repository, temporary] = [join(folder, "site"), join(folder, "tmp")];

before(() => {
  for (const place of [repository, temporary]) mkdirSync(place);
  writeFileSync(join(repository, "a.txt"), "a");
  runGit(repository, ["init", "--quiet"]);
  runGit(repository, ["add", "."]);
  runGit(repository, ["commit", "--quiet", "-m", "One file"]);
});

/** Runs code in a process of its own while the files of the commit are there; gives how it ended. */
function endOf(code: string): number | null {
  const module = pathToFileURL(join(repositoryRoot, "scripts", "with-worktree.ts")).href;
  const program = `
    import { existsSync } from "node:fs";
    import { withWorktree } from ${JSON.stringify(module)};
    await withWorktree(${JSON.stringify(repository)}, "HEAD", async (source) => {
      if (!existsSync(source + "/a.txt")) process.exit(9);
      ${code}
    });`;
  const loader = pathToFileURL(join(repositoryRoot, "scripts", "load-typescript.mjs")).href;
  const words = ["--import", loader, "--input-type=module", "--eval", program];
  return spawnSync(process.execPath, words, { env: { ...process.env, TMPDIR: temporary } }).status;
}

describe("a worktree of an earlier commit", () => {
  for (const [what, code, status] of [
    ["when all is done", "", 0],
    ["when it fails", "throw new Error();", 1],
    ["when its process is ended", "process.exit(3);", 3],
  ] as const)
    test(`is gone, with what git notes of it, ${what}`, () => {
      assert.equal(endOf(code), status);
      assert.deepEqual(readdirSync(temporary), []);
      assert.ok(!existsSync(join(repository, ".git", "worktrees")));
    });
});
