import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { auditPages } from "../../src/audit/browser/audit-pages.ts";
import { auditRules } from "../../src/audit/registry.ts";
import { isBrowserRule, type PageExample } from "../../src/audit/rule.ts";
import type { AuditState } from "../../src/audit/state.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { auditDefaults, writeSite } from "./audited-pages.ts";

const folder = temporaryFolder();

/** An example as a page of a site, and as a state in which it is judged. */
interface Judged {
  readonly address: string;
  readonly html: string;
  readonly isBad: boolean;
  readonly state: AuditState;
}

for (const rule of auditRules) {
  if (!isBrowserRule(rule)) continue;
  const judged = [
    ...rule.examples.bad.map((example, index) => judgedAs(example, `bad-${index + 1}`)),
    ...rule.examples.good.map((example, index) => judgedAs(example, `good-${index + 1}`)),
  ];
  describe(`the rule ${rule.id}`, () => {
    for (const alike of Map.groupBy(judged, ({ state }) => JSON.stringify(state)).values())
      test(`finds what is bad and passes what is good: ${alike[0]?.state.id}`, async () => {
        const state = alike[0]?.state;
        assert.ok(state && rule.appliesIn(state.view), "the view of an example is one of the rule");
        writeSite(
          folder,
          Object.fromEntries(alike.map(({ address, html }) => [`${address}index.html`, html])),
        );
        const looks = await auditPages({
          ...auditDefaults,
          folder,
          pages: alike.map(({ address }) => `/${address}`),
          states: [state],
          rules: [rule],
        });
        const findings = looks.flatMap((look) => look.findings);
        assert.deepEqual(
          findings.filter(({ engine }) => engine !== "own"),
          [],
        );
        for (const { address, isBad } of alike) {
          const found = findings.filter(({ page }) => page === `/${address}`);
          assert.equal(found.length > 0, isBad, `${address} ${JSON.stringify(found)}`);
        }
      });
  });
  test(`the rule ${rule.id} has examples of both sorts`, () => {
    assert.ok(judged.some(({ isBad }) => isBad) && judged.some(({ isBad }) => !isBad));
  });
}

function judgedAs({ html, view = {} }: PageExample, name: string): Judged {
  const id = JSON.stringify(view);
  const state: AuditState = {
    id,
    view: { width: 1280, height: 900, ...view },
    engines: ["own"],
  };
  return { address: `${name}/`, html, isBad: name.startsWith("bad"), state };
}
