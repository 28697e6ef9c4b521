import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { readHistory } from "../../src/project/read-history.ts";

const timeZone = "Europe/Stockholm";
let folder = "";

before(() => {
  folder = mkdtempSync(join(tmpdir(), "regionwebb-history-"));
  const site = join(folder, "repository", "site");
  mkdirSync(join(site, "_data"), { recursive: true });
  mkdirSync(join(site, "src", "content", "sv"), { recursive: true });
  git(["init", "--quiet"]);
  commit("2024-01-31T22:59:00Z", { "_data/å.json": "1", "src/content/sv/om oss.md": "1" });
  commit("2024-01-31T23:00:00Z", { "_data/å.json": "2" });
  commit("2024-02-01T08:00:00Z", { "_data/å.json": "3", "../outside.md": "1" });
  commit("2024-02-03T08:00:00Z", { "src/content/sv/om oss.md": "2" });
});

after(() => rmSync(folder, { recursive: true }));

describe("the history of a site's files", () => {
  test("is each day of changes once, the latest first, in the zone of the site", async () => {
    assert.deepEqual(await historyOf("repository/site"), {
      "_data/å.json": ["2024-02-01", "2024-01-31"],
      "src/content/sv/om oss.md": ["2024-02-03", "2024-01-31"],
    });
  });

  test("holds neither names nor what was written about the changes", async () => {
    const history = JSON.stringify(await historyOf("repository/site"));
    assert.doesNotMatch(history, /Vera|vera@|Secret/);
  });

  test("is none outside a repository", async () => {
    assert.deepEqual(await historyOf("."), {});
  });

  test("is none in a shallow clone, which does not know it", async () => {
    execFileSync("git", [
      "clone",
      "--quiet",
      "--depth=1",
      `file://${join(folder, "repository")}`,
      join(folder, "shallow"),
    ]);
    assert.deepEqual(await historyOf("shallow/site"), {});
  });

  test("is none where there is no git", async () => {
    const { PATH } = process.env;
    process.env.PATH = folder;
    try {
      assert.deepEqual(await historyOf("repository/site"), {});
    } finally {
      process.env.PATH = PATH;
    }
  });
});

async function historyOf(path: string): Promise<object> {
  return Object.fromEntries(await readHistory(join(folder, path), timeZone));
}

function commit(date: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files))
    writeFileSync(join(folder, "repository", "site", path), text);
  git(["add", "--all"]);
  git(["commit", "--quiet", "--message", "Secret subject"], date);
}

function git(parameters: readonly string[], date = "2024-01-01T00:00:00Z"): void {
  execFileSync("git", parameters, {
    cwd: join(folder, "repository"),
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Vera",
      GIT_AUTHOR_EMAIL: "vera@example.org",
      GIT_COMMITTER_NAME: "Vera",
      GIT_COMMITTER_EMAIL: "vera@example.org",
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
}
