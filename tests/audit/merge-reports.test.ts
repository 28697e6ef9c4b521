import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Look } from "../../src/audit/browser/audit-pages.ts";
import { verdictOf } from "../../src/audit/report/verdict.ts";
import { type AuditReport, reportVersion } from "../../src/audit/run/audit-report.ts";
import { mergeReports } from "../../src/audit/run/merge-reports.ts";

const at = "2026-03-01T09:00:00.000Z";

function look(page: string, more: Partial<Look> = {}): Look {
  return { page, look: "light", at, isKept: false, findings: [], ...more };
}

function part(index: number, looks: readonly Look[], more: Partial<AuditReport> = {}): AuditReport {
  const shard = { index, count: 2 };
  return {
    version: reportVersion,
    subject: "a",
    shard,
    isWhole: true,
    results: [],
    looks,
    ...more,
  };
}

/** Where the register of the site knows nothing. */
function isGreen(report: AuditReport): boolean {
  return verdictOf(report, []).isGreen;
}

const broken: Look = look("/b/", {
  findings: [{ engine: "axe", rule: "image-alt", page: "/b/", state: "light" }],
});

describe("reports of parts of an audit", () => {
  test("are joined in the order of the pages, whatever theirs is", () => {
    const merged = mergeReports([part(2, [broken]), part(1, [look("/a/"), look("/c/")])]);
    assert.ok("report" in merged);
    assert.deepEqual(
      merged.report.looks.map(({ page }) => page),
      ["/a/", "/b/", "/c/"],
    );
    assert.equal(merged.report.shard, undefined);
    assert.equal(isGreen(merged.report), false);
  });

  test("keep of what was opened alike what was found on the first page", () => {
    const menu = { look: "menu-open", component: "m" };
    const merged = mergeReports([
      part(1, [look("/c/", menu), look("/e/", { ...menu, component: "n" })]),
      part(2, [look("/b/", menu), look("/b/", { look: "menu-open-dark", component: "m" })]),
    ]);
    assert.ok("report" in merged);
    assert.deepEqual(
      merged.report.looks.map(({ page, look: name }) => `${page} ${name}`),
      ["/b/ menu-open", "/b/ menu-open-dark", "/e/ menu-open"],
    );
  });

  test("are not joined when one is missing, is there twice, or is of another audit", () => {
    assert.deepEqual(mergeReports([part(2, [])]), { fault: "missing", indices: [1], count: 2 });
    assert.deepEqual(mergeReports([part(1, []), part(1, [])]), { fault: "twice", index: 1 });
    assert.deepEqual(mergeReports([part(1, []), part(2, [], { subject: "b" })]), {
      fault: "other-audit",
      index: 2,
    });
    assert.deepEqual(mergeReports([part(1, []), part(2, [], { shard: { index: 2, count: 3 } })]), {
      fault: "other-audit",
      index: 2,
    });
  });

  test("are green only when something was looked at, and nothing found", () => {
    const whole = (looks: readonly Look[], more: Partial<AuditReport> = {}): AuditReport => ({
      version: reportVersion,
      subject: "a",
      isWhole: true,
      results: [{ name: "html", checked: 1, findings: [] }],
      looks,
      ...more,
    });
    assert.equal(isGreen(whole([look("/a/")])), true);
    assert.equal(isGreen(whole([look("/a/"), broken])), false);
    assert.equal(isGreen(whole([])), false);
    const nothing = { name: "html" as const, checked: 0, findings: [] };
    assert.equal(isGreen(whole([look("/a/")], { results: [nothing] })), false);
    assert.equal(isGreen(part(2, [])), true);
  });
});
