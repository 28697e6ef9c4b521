import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type ChartNode,
  type ChartUnit,
  chartTree,
  checkChart,
} from "../../src/kinds/plan/organisation-chart.ts";
import { get } from "../../src/model/site.ts";
import { siteWith } from "./site-with.ts";

/** A chart written as `unit<parent`; the top has no parent. */
function chart(...units: readonly string[]): readonly ChartUnit[] {
  return units.map((unit) => {
    const [id = "", parent] = unit.split("<");
    return { id, name: { sv: id }, kind: "unit", ...(parent !== undefined && { parent }) };
  });
}

function faultsOf(units: readonly ChartUnit[]): readonly string[] {
  const faults: string[] = [];
  checkChart(units, (path, code) => faults.push(`${path.join(".")} ${code}`));
  return faults;
}

/** A tree as `top(child child(…))`. */
function outline({ id, children }: ChartNode): string {
  return children.length === 0 ? id : `${id}(${children.map(outline).join(" ")})`;
}

describe("a chart", () => {
  test("is a tree from the top, in the order of the file", () => {
    const tree = chartTree(chart("c<b", "a", "b<a", "d<a", "e<b"));
    assert.ok(tree);
    assert.equal(outline(tree), "a(b(c e) d)");
  });

  test("keeps what governs a unit from elsewhere", () => {
    const { chart: units } = get(siteWith().things.plan, { id: "light-plan-2024" });
    const tree = chartTree(units?.units ?? []);
    assert.ok(tree);
    assert.equal(
      outline(tree),
      "board(night-committee director(staff above(stars) below(sledges)))",
    );
    const below = tree.children[1]?.children[2];
    assert.equal(below?.governedBy, "night-committee");
  });

  test("is no tree without units", () => {
    assert.equal(chartTree([]), undefined);
  });
});

describe("the check of a chart", () => {
  test("finds nothing in a tree", () => {
    assert.deepEqual(faultsOf(chart("a", "b<a", "c<b")), []);
  });

  test("finds a circle beside the top, at each of its units and not below it", () => {
    assert.deepEqual(faultsOf(chart("a", "b<c", "c<b", "d<c")), [
      "1.parent chart-in-a-circle",
      "2.parent chart-in-a-circle",
    ]);
  });

  test("finds a unit under itself", () => {
    assert.deepEqual(faultsOf(chart("a", "b<b")), ["1.parent chart-in-a-circle"]);
  });

  test("finds the second top, the unknown parent and the second use of an id", () => {
    assert.deepEqual(faultsOf(chart("a", "b", "c<x", "a<b")), [
      "1 chart-with-two-tops",
      "2.parent unknown-unit",
      "3.id duplicate-id",
    ]);
  });
});
