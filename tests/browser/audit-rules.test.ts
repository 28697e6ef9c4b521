import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { auditPages } from "../../src/audit/browser/audit-pages.ts";
import { auditRules } from "../../src/audit/registry.ts";
import type { PageExample } from "../../src/audit/rule.ts";
import type { AuditState } from "../../src/audit/state.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { auditDefaults, writeSite } from "./audited-pages.ts";

const folder = temporaryFolder();

for (const rule of auditRules) {
  if (!("inView" in rule || "inUse" in rule)) continue;
  describe(`the rule ${rule.id}`, () => {
    for (const [sort, examples] of Object.entries(rule.examples) as [
      "bad" | "good",
      PageExample[],
    ][])
      test(sort === "bad" ? "finds what is bad" : "passes what is good", async () => {
        assert.ok(examples.length > 0);
        for (const [index, { html, view }] of examples.entries()) {
          const state: AuditState = {
            id: "example",
            view: { width: 1280, height: 900, ...view },
            engines: ["own"],
          };
          assert.ok(rule.appliesIn(state.view), `${sort} ${index} is in no view of the rule`);
          writeSite(folder, { "index.html": html });
          const looks = await auditPages({
            ...auditDefaults,
            folder,
            pages: ["/"],
            states: [state],
            rules: [rule],
          });
          const found = looks.flatMap(({ findings }) => findings);
          assert.ok(
            found.every((one) => one.engine === "own"),
            JSON.stringify(found),
          );
          assert.equal(
            found.length > 0,
            sort === "bad",
            `${sort} ${index}: ${JSON.stringify(found)}`,
          );
        }
      });
  });
}
