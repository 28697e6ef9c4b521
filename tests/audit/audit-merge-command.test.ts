import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { AuditReport } from "../../src/audit/run/audit-report.ts";
import { fixtureRoot } from "../roots.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

/** Joins the two parts of an audit that had no page to look at. */
async function mergeNothing(isWhole: boolean) {
  const files = [1, 2].map((index) => {
    const report: AuditReport = {
      version: 1,
      subject: "nothing",
      shard: { index, count: 2 },
      isWhole,
      results: [],
      looks: [],
    };
    const file = join(folder, `${isWhole}-${index}.json`);
    writeFileSync(file, JSON.stringify(report));
    return file;
  });
  return runScript("audit-merge", ["--root", fixtureRoot, ...files]);
}

describe("the joined parts of an audit that looked at nothing", () => {
  test("are fine where nothing had changed, and prove nothing otherwise", async () => {
    const [changed, whole] = await Promise.all([mergeNothing(false), mergeNothing(true)]);
    assert.equal(changed.status, 0, changed.stderr);
    assert.equal(whole.status, 1, whole.stderr);
  });
});
