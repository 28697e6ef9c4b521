import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { amountOf, type BudgetCell, checkBudgetTable } from "../../src/kinds/plan/budget-table.ts";

const lost: BudgetCell = { value: null, reason: { sv: "Saknas" } };

/** What is wrong with a table of two parts and their sum. */
function faultsOf(sum: readonly BudgetCell[], ...parts: readonly (readonly BudgetCell[])[]) {
  const label = { sv: "--" };
  const faults: string[] = [];
  checkBudgetTable(
    {
      id: "table",
      title: label,
      unit: "thousand",
      example: true,
      columns: [
        { id: "one", label },
        { id: "two", label },
      ],
      rows: [
        { id: "sum", label, cells: [...sum], sumOf: parts.map((_, index) => `part-${index}`) },
        ...parts.map((cells, index) => ({ id: `part-${index}`, label, cells: [...cells] })),
      ],
    },
    (path, code, values) => faults.push(`${path.join(".")} ${code} ${JSON.stringify(values)}`),
  );
  return faults;
}

describe("a sum of a budget table", () => {
  test("may stand above its parts, and have parts below zero", () => {
    assert.deepEqual(faultsOf([3, -2], [5, 1], [-2, -3]), []);
  });

  test("is compared as it is printed, since fractions of computers are not exact", () => {
    assert.deepEqual(faultsOf([0.3, 1.1], [0.1, 0.4], [0.2, 0.7]), []);
    assert.deepEqual(faultsOf([0.3, 1.2], [0.1, 0.4], [0.2, 0.7]), [
      'rows.0.cells.1 sum-does-not-add-up {"stated":1.2,"sum":1.1}',
    ]);
  });

  test("must agree to the last decimal of its column, whatever the unit", () => {
    assert.deepEqual(faultsOf([3.54, 10], [1.2, 4], [2.3, 6]), [
      'rows.0.cells.0 sum-does-not-add-up {"stated":3.54,"sum":3.5}',
    ]);
    assert.deepEqual(faultsOf([0.035, 10], [0.012, 4], [0.023, 6]), []);
  });

  test("is not checked where it, or one of its parts, is not known", () => {
    assert.deepEqual(faultsOf([lost, 9], [1, lost], [1, 1]), []);
  });

  test("is not checked beyond the cells of the row, of which there are too few", () => {
    assert.deepEqual(faultsOf([2], [1, 1], [1, 1]), [
      'rows.0.cells wrong-number-of-cells {"found":1,"expected":2}',
    ]);
  });
});

test("a cell without an amount has none, whatever the reason", () => {
  assert.deepEqual([amountOf(0), amountOf(lost), amountOf(undefined)], [0, null, null]);
});
