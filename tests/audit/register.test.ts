import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { AuditFinding } from "../../src/audit/finding.ts";
import { applyRegister, ruleOf, unmatchedWords } from "../../src/audit/register.ts";
import type { KnownFindings, RegisteredProblem } from "../../src/model/known-findings.ts";

const contrast: AuditFinding = {
  engine: "axe",
  rule: "color-contrast",
  page: "/sv/nyheter/2024/",
  state: "dark-320",
  selector: "main > .card:nth-child(2) > a",
};

const known: KnownFindings = { rule: "axe:color-contrast" };

function problem(id: string, ...findings: readonly KnownFindings[]): RegisteredProblem {
  const file = `_data/accessibility/problems/${id}.json`;
  return { id, file, criteria: ["1.4.3"], findings };
}

/** Whether an entry silences a finding. */
function silences(entry: Partial<KnownFindings>, finding: Partial<AuditFinding> = {}): boolean {
  const all = [{ ...contrast, ...finding }];
  const result = applyRegister(all, [problem("pale", { ...known, ...entry })]);
  assert.equal(result.open.length + result.known.length, 1);
  assert.equal(result.unmatched.length, result.open.length, "what silences nothing is told");
  return result.known.length === 1;
}

describe("an entry of the register silences", () => {
  test("its rule, of its engine, wherever it says nothing more", () => {
    assert.ok(silences({}));
    assert.ok(!silences({}, { engine: "htmlcs" }));
    assert.ok(!silences({}, { rule: "color-contrast-enhanced" }));
    assert.ok(!silences({ rule: "color-contrast" }));
  });

  test("a rule of our own by its name alone", () => {
    const finding = { engine: "own", rule: "focus-visible" } as const;
    assert.ok(silences({ rule: "focus-visible" }, finding));
    assert.ok(!silences({ rule: "own:focus-visible" }, finding));
  });

  test("its pages, where a star stands for anything and every other sign for itself", () => {
    assert.ok(silences({ pages: ["/en/", "/sv/nyheter/*"] }));
    assert.ok(silences({ pages: ["/*/2024/"] }));
    assert.ok(!silences({ pages: ["/sv/nyheter/"] }));
    assert.ok(!silences({ pages: ["/sv/nyheter/202./"] }));
    assert.ok(!silences({ pages: [] }), "of pages of which none is there, none is silenced");
  });

  test("its states, and not what was found in no state", () => {
    assert.ok(silences({ states: ["dark-320", "dark-1280"] }));
    assert.ok(!silences({ states: ["light-320"] }));
    const { state: _, ...fromTheFile } = contrast;
    const { open } = applyRegister([fromTheFile], [problem("a", { ...known, states: ["dark"] })]);
    assert.equal(open.length, 1);
  });

  test("its element", () => {
    assert.ok(silences({ selector: "*.card*" }));
    assert.ok(silences({ selector: "main > .card:nth-child(2) > a" }));
    assert.ok(!silences({ selector: ".card" }));
  });
});

test("no entry silences that something could not be looked at", () => {
  const failed = { engine: "run", rule: "hanging" } as const;
  assert.ok(!silences({ rule: "run:hanging" }, failed));
});

describe("what an audit found", () => {
  const focus: AuditFinding = { engine: "own", rule: "focus-visible", page: "/sv/" };

  test("is new where the register does not have it", () => {
    assert.deepEqual(applyRegister([contrast, focus], []), {
      open: [contrast, focus],
      known: [],
      unmatched: [],
    });
  });

  test("is new, or known with its problem", () => {
    const pale = problem("pale", known);
    const result = applyRegister([contrast, focus], [pale]);
    assert.deepEqual(result.open, [focus]);
    assert.deepEqual(result.known, [{ finding: contrast, problem: pale }]);
  });

  test("belongs to the first of several problems, and none of them is gone", () => {
    const [one, other] = [problem("one", known), problem("other", known)];
    const result = applyRegister([contrast], [one, other]);
    assert.deepEqual(result.known, [{ finding: contrast, problem: one }]);
    assert.deepEqual(result.unmatched, []);
  });
});

describe("an entry that nothing matches any more", () => {
  test("is told with its file and field, also beside one that does match", () => {
    const gone = { rule: "focus-visible" };
    const half = problem("half", known, gone);
    const { unmatched } = applyRegister([contrast], [half]);
    assert.deepEqual(unmatched, [{ problem: half, findings: gone, field: "findings[1]" }]);
  });

  test("is none of a problem that audits cannot find", () => {
    assert.deepEqual(applyRegister([], [problem("films")]).unmatched, []);
  });

  test("has words in both languages, with the rule and the problem", () => {
    for (const { what, remedy } of Object.values(unmatchedWords)) {
      assert.match(what, /\{\{problem\}\}.*\{\{rule\}\}/);
      assert.match(remedy, /mended|åtgärdad/);
    }
  });
});

test("rules are called as their engines call them, and our own by their names", () => {
  assert.equal(ruleOf({ engine: "html-validate", rule: "attr" }), "html-validate:attr");
  assert.equal(ruleOf({ engine: "own", rule: "reflow" }), "reflow");
});
