import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { rememberChangeLog } from "../../../src/project/known/known-history.ts";
import { readChangeLog } from "../../../src/project/read-history.ts";
import { runGit } from "../../run-git.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();

const git = (cwd: string, ...parameters: readonly string[]) => runGit(cwd, parameters);

let commits = 0;

function commit(root: string, file = "_data/a.json"): void {
  mkdirSync(join(root, "_data"), { recursive: true });
  commits += 1;
  writeFileSync(join(root, file), String(commits));
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", "x");
}

/** A site in a repository, and how often git has been asked. */
function siteIn(name: string, environment: Readonly<Record<string, string>> = {}) {
  const root = join(folder, name);
  mkdirSync(root, { recursive: true });
  let count = 0;
  const recall = rememberChangeLog((asked) => {
    count += 1;
    return readChangeLog(asked);
  }, environment);
  return {
    root,
    count: () => count,
    /** How many commits the history names a file in. */
    ask: async (at = root) => ((await recall(at))?.text ?? "").split("_data/").length - 1,
  };
}

describe("the history of a site", () => {
  test("is asked for once while the same commit is checked out", async () => {
    const { root, ask, count } = siteIn("same");
    git(root, "init", "--quiet");
    commit(root);
    await wait(120);
    assert.deepEqual([await ask(), await ask()], [1, 1]);
    writeFileSync(join(root, "_data/a.json"), "not committed");
    assert.equal(await ask(), 1);
    assert.equal(count(), 1);
  });

  test("is asked for again after a commit, a reset, and on another branch", async () => {
    const { root, ask } = siteIn("moves");
    git(root, "init", "--quiet");
    commit(root);
    assert.equal(await ask(), 1);
    commit(root);
    assert.equal(await ask(), 2);
    git(root, "reset", "--quiet", "--hard", "HEAD~1");
    assert.equal(await ask(), 1);
    git(root, "checkout", "--quiet", "-b", "other");
    commit(root);
    commit(root);
    assert.equal(await ask(), 3);
    git(root, "checkout", "--quiet", "-");
    assert.equal(await ask(), 1);
    git(root, "checkout", "--quiet", "--detach", "other");
    assert.equal(await ask(), 3);
  });

  test("is asked for again when refs have been packed and one has moved since", async () => {
    const { root, ask } = siteIn("packed");
    git(root, "init", "--quiet");
    commit(root);
    git(root, "pack-refs", "--all");
    await wait(120);
    assert.equal(await ask(), 1);
    commit(root);
    assert.equal(await ask(), 2);
  });

  test("is that of the tree in which the site lies, where several share a repository", async () => {
    const { root, ask } = siteIn("trees");
    git(root, "init", "--quiet");
    commit(root);
    const tree = join(folder, "tree-beside");
    git(root, "worktree", "add", "--quiet", "-b", "beside", tree);
    commit(tree);
    assert.deepEqual([await ask(), await ask(tree)], [1, 2]);
    commit(tree);
    assert.deepEqual([await ask(), await ask(tree)], [1, 3]);
  });

  test("is none outside a repository, until there is one", async () => {
    const { root, ask, count } = siteIn("outside");
    assert.deepEqual([await ask(), await ask()], [0, 0]);
    assert.equal(count(), 1);
    git(root, "init", "--quiet");
    commit(root);
    assert.equal(await ask(), 1);
  });

  test("is asked for each time where git is told to look elsewhere", async () => {
    const { ask, count } = siteIn("elsewhere", { GIT_DIR: "/somewhere" });
    await ask();
    await ask();
    assert.equal(count(), 2);
  });
});
