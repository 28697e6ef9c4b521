import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  exampleArea,
  exampleContext,
  examplePlan,
  exampleTarget,
} from "../../../_includes/examples-context.tsx";
import { budgetBars } from "../../../_includes/kinds/plan/budget-sheet/budget-bars.ts";
import { comparePlans } from "../../../_includes/kinds/plan/plan-changes/compare-plans.ts";
import { findPrintedPage } from "../../../_includes/kinds/plan/printed-page/find-printed-page.ts";
import { levelsOf } from "../../../_includes/kinds/plan/target-section/target-levels.ts";

describe("the levels of a target", () => {
  test("are what was and what is to be reached", () => {
    assert.deepEqual(levelsOf(exampleTarget({})), [
      { kind: "baseline", value: 28 },
      { kind: "target", value: 34 },
    ]);
  });

  test("do not hold a value that is a change or a margin", () => {
    for (const comparator of ["increase-by", "at-least"] as const)
      assert.deepEqual(levelsOf(exampleTarget({ comparator })), [{ kind: "baseline", value: 28 }]);
  });

  test("do not hold a target in another unit than the baseline's", () => {
    assert.equal(levelsOf(exampleTarget({ unit: "people" })).length, 1);
  });
});

describe("two plans are compared by id", () => {
  const plan = (...targets: readonly ReturnType<typeof exampleTarget>[]) =>
    examplePlan({ areas: [exampleArea({ targets: [...targets] })] });

  test("a target is new, gone, or has another value", () => {
    const changes = comparePlans(
      plan(exampleTarget({}), exampleTarget({ id: "gone" })),
      plan(exampleTarget({ value: 36 }), exampleTarget({ id: "new" })),
    );
    assert.deepEqual(
      [changes.newTargets, changes.goneTargets].map((list) => list.map(({ id }) => id)),
      [["new"], ["gone"]],
    );
    assert.deepEqual(
      changes.changedTargets.map(({ before, after }) => [before.value, after.value]),
      [[34, 36]],
    );
  });

  test("another wording is no change", () => {
    const changes = comparePlans(plan(exampleTarget({})), plan(exampleTarget({ wordings: [] })));
    assert.deepEqual(changes.changedTargets, []);
  });

  test("an area is new or gone", () => {
    const other = examplePlan({ areas: [exampleArea({ id: "other", targets: [] })] });
    const { newAreas, goneAreas } = comparePlans(plan(), other);
    assert.deepEqual([newAreas[0]?.id, goneAreas[0]?.id], ["other", "example-area"]);
  });
});

describe("the bars of a budget", () => {
  const name = (text: string) => ({ sv: text });
  const rows = [
    { id: "a", label: name("A"), cells: [1, 2] },
    { id: "b", label: name("B"), cells: [3, { value: null, reason: name("Okänt") }] },
    { id: "sum", label: name("Summa"), cells: [4, 5], sumOf: ["a", "b"] },
  ];
  const columns = [
    { id: "x", label: name("X") },
    { id: "y", label: name("Y") },
  ];
  const writer = {
    plain: (text: Readonly<Record<string, string>>) => text.sv ?? "",
    write: (label: string, amount: number) => `${label} ${amount}`,
  };

  test("leave out sums and what is not known", () => {
    assert.deepEqual(
      budgetBars({ columns, rows }, writer).map(({ heading, bars }) => [
        heading,
        ...bars.map(({ text }) => text),
      ]),
      [
        ["A", "X 1", "Y 2"],
        ["B", "X 3"],
      ],
    );
  });

  test("are those of the areas, where rows belong to any", () => {
    const [first, ...others] = rows;
    const withArea = first ? [{ ...first, area: "reading" }, ...others] : [];
    assert.equal(budgetBars({ columns, rows: withArea }, writer).length, 1);
  });
});

describe("a printed page", () => {
  const { site, table } = exampleContext();
  const plan = examplePlan({});
  const place = { site, table, language: "en" };

  test("is found in the document of the plan by its number", () => {
    const document = site.things.document.get("example-report");
    const printed = document?.pages.find((page) => page.printed !== null);
    const url = findPrintedPage(plan, printed?.printed ?? "", place);
    assert.equal(url, table.find(`document:example-report/${printed?.viewer}`, "en")?.url);
    assert.ok(url);
  });

  test("that the document has lost has no address", () => {
    assert.equal(findPrintedPage(plan, "999", place), undefined);
    assert.equal(findPrintedPage({}, "5", place), undefined);
  });
});
