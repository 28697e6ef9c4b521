import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { describe, test } from "node:test";
import { mergeTexts } from "../../src/upgrade/merge-texts.ts";
import { recordOfTemplate, upgradeTemplates } from "../../src/upgrade/upgrade-templates.ts";

const path = ".github/workflows/check.yml";
const record = ".github/.made-from/workflows/check.yml";

const text = (node: number, last = "npm test") =>
  `name: Check\n\njobs:\n  steps:\n    - node: ${node}\n    - run: npm ci\n\n    - run: ${last}\n`;
const now = text(24);

/** What becomes of the file of a site, which was made from a template as it was then. */
function upgraded(own: string | undefined, before?: string, former: readonly string[] = []) {
  const files = new Map([
    ...(own === undefined ? [] : [[path, own] as const]),
    ...(before === undefined ? [] : [[record, before] as const]),
  ]);
  return upgradeTemplates([{ path, text: now, former }], files, mergeTexts);
}

describe("a workflow that init wrote", () => {
  test("is made anew where nobody has changed it, and what it was made from is kept", () => {
    const { changes, byHand, records } = upgraded(text(22), text(22));
    assert.deepEqual(changes, [{ path, before: text(22), after: now }]);
    assert.deepEqual(byHand, []);
    assert.deepEqual(records, [{ path: recordOfTemplate(path), text: now }]);
    assert.equal(recordOfTemplate(path), record);
  });

  test("keeps what the body has changed in it", () => {
    const { changes, byHand } = upgraded(text(22, "npm run deploy"), text(22));
    assert.deepEqual(
      changes.map(({ after }) => after),
      [text(24, "npm run deploy")],
    );
    assert.deepEqual(byHand, []);
  });

  test("stays as it is where both have changed the same lines, and what is new is told", () => {
    const { changes, byHand, records } = upgraded(text(23), text(22));
    assert.deepEqual(changes, []);
    assert.deepEqual(byHand, [{ path, before: text(22), after: now }]);
    assert.equal(records.length, 1);
  });

  test("stays as it is where nobody knows what it was made from, and is told once", () => {
    const { changes, byHand, records } = upgraded(text(22));
    assert.deepEqual([changes.length, byHand.length, records.length], [0, 1, 1]);
    assert.deepEqual(upgraded(text(22), now), { changes: [], byHand: [], records: [] });
  });

  test("of a version that kept no record is known by its digest", () => {
    const { changes } = upgraded(text(22), undefined, [hash("sha256", text(22))]);
    assert.deepEqual(changes, [{ path, before: text(22), after: now }]);
  });

  test("is not written where the body has removed it, and not looked at where nothing is new", () => {
    for (const one of [upgraded(undefined, text(22)), upgraded(text(22), now)])
      assert.deepEqual(one, { changes: [], byHand: [], records: [] });
    assert.deepEqual(upgraded(now), {
      changes: [],
      byHand: [],
      records: [{ path: record, text: now }],
    });
  });

  test("keeps the ends of its lines", () => {
    const inWindows = (one: string) => one.replaceAll("\n", "\r\n");
    const own = inWindows(text(22, "npm run deploy"));
    const { changes } = upgraded(own, text(22));
    assert.deepEqual(changes, [
      { path, before: own, after: inWindows(text(24, "npm run deploy")) },
    ]);
  });
});
