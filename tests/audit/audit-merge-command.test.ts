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
async function mergeNothing(name: string, more: Partial<AuditReport>) {
  const files = [1, 2].map((index) => {
    const report: AuditReport = {
      version: 1,
      subject: "nothing",
      shard: { index, count: 2 },
      isWhole: false,
      results: [],
      looks: [],
      ...more,
    };
    const file = join(folder, `${name}-${index}.json`);
    writeFileSync(file, JSON.stringify(report));
    return file;
  });
  return runScript("audit-merge", ["--root", fixtureRoot, ...files]);
}

describe("the joined parts of an audit that looked at nothing", () => {
  test("are fine where nothing had changed, and prove nothing otherwise", async () => {
    const [changed, whole, narrow] = await Promise.all([
      mergeNothing("changed", { isNothingChanged: true }),
      mergeNothing("whole", { isWhole: true }),
      mergeNothing("narrow", {}),
    ]);
    assert.equal(changed.status, 0, changed.stderr);
    assert.equal(whole.status, 1, whole.stderr);
    assert.equal(narrow.status, 1, narrow.stderr);
  });
});

test("a report of what a host sends is no greener for being read again", async () => {
  const file = join(folder, "live.json");
  const finding = { engine: "own", rule: "live-header", page: "/" } as const;
  const report: AuditReport = {
    version: 1,
    subject: "https://solsken.example/",
    isWhole: false,
    isLive: true,
    results: [{ name: "published", checked: 1, findings: [finding] }],
    looks: [],
  };
  writeFileSync(file, JSON.stringify(report));
  const { status, stderr } = await runScript("audit-merge", ["--root", fixtureRoot, file]);
  assert.equal(status, 1, stderr);
});
