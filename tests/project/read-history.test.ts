import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { historyIn, withFilesAlone } from "../../src/project/history-of-log.ts";
import { readChangeLog } from "../../src/project/read-history.ts";
import { runGit } from "../run-git.ts";

const timeZone = "Europe/Stockholm";
let folder = "";
const repository = () => join(folder, "repository");

before(() => {
  folder = mkdtempSync(join(tmpdir(), "regionwebb-history-"));
  const site = join(repository(), "site");
  mkdirSync(join(site, "_data"), { recursive: true });
  mkdirSync(join(site, "src", "content", "sv"), { recursive: true });
  runGit(repository(), ["init", "--quiet"]);
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

  test("can be that of some files alone, which names no other", async () => {
    const log = await readChangeLog(join(repository(), "site"));
    assert.ok(log);
    const alone = withFilesAlone(log, new Set(["_data/å.json"]));
    assert.deepEqual(Object.fromEntries(historyIn(alone, timeZone)), {
      "_data/å.json": ["2024-02-01", "2024-01-31"],
    });
    assert.doesNotMatch(alone.text, /om oss/);
  });

  test("holds neither names nor what was written about the changes", async () => {
    const history = JSON.stringify(await historyOf("repository/site"));
    assert.doesNotMatch(history, /Vera|vera@|Secret/);
  });

  test("is none outside a repository", async () => {
    assert.deepEqual(await historyOf("."), {});
  });

  test("is none in a shallow clone, which does not know it", async () => {
    const source = `file://${repository()}`;
    runGit(folder, ["clone", "--quiet", "--depth=1", source, join(folder, "shallow")]);
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
  return Object.fromEntries(historyIn(await readChangeLog(join(folder, path)), timeZone));
}

function commit(date: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files))
    writeFileSync(join(repository(), "site", path), text);
  runGit(repository(), ["add", "--all"]);
  runGit(repository(), ["commit", "--quiet", "--message", "Secret subject"], date);
}
