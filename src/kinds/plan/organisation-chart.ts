import { z } from "zod";
import { chainText, findCircles } from "../../markdown/find-circles.ts";
import type { FaultCode, FaultValues } from "../../model/fault.ts";
import { identifier, type SharedSchemas } from "../../model/shared-schemas.ts";

/** A box of an organisation chart; `parent` says under which other box it stands. */
export function chartUnitSchema({ inlineText }: SharedSchemas) {
  return z.strictObject({
    id: identifier,
    name: inlineText,
    kind: z.enum(["board", "committee", "director", "staff", "division", "unit"]),
    /** Absent at the top alone. */
    parent: identifier.meta({ ownPart: "chart.units" }).optional(),
    /** The box that governs it politically, where that is not the one above. */
    governedBy: identifier.meta({ ownPart: "chart.units" }).optional(),
    note: inlineText.optional(),
  });
}

export type ChartUnit = z.output<ReturnType<typeof chartUnitSchema>>;

/** A box with what stands under it. */
export interface ChartNode extends ChartUnit {
  readonly children: readonly ChartNode[];
}

/** The chart as a tree, from the top. Undefined for a plan without a chart. */
export function chartTree(units: readonly ChartUnit[]): ChartNode | undefined {
  const grow = (unit: ChartUnit): ChartNode => ({
    ...unit,
    children: units.filter(({ parent }) => parent === unit.id).map(grow),
  });
  const top = units.find(({ parent }) => parent === undefined);
  return top && grow(top);
}

/** Says what keeps a chart from being a tree: a parent that is none, a circle, several tops. */
export function checkChart(
  units: readonly ChartUnit[],
  say: (path: readonly PropertyKey[], code: FaultCode, values: FaultValues) => void,
): void {
  const governed = units.flatMap(({ id, governedBy }, index) =>
    governedBy === undefined ? [] : [{ from: id, to: governedBy, index }],
  );
  for (const { edge, chain } of findCircles(governed))
    say([edge.index, "governedBy"], "leads-back-to-itself", { chain: chainText(chain) });
  // Of two with the same id, the first keeps it.
  const byId = new Map(units.toReversed().map((unit) => [unit.id, unit]));
  const [top] = units.filter(({ parent }) => parent === undefined);
  units.forEach((unit, index) => {
    if (byId.get(unit.id) !== unit) {
      say([index, "id"], "duplicate-id", { id: unit.id });
      return;
    }
    if (unit.governedBy !== undefined && !byId.has(unit.governedBy))
      say([index, "governedBy"], "unknown-unit", { id: unit.governedBy });
    if (unit.parent === undefined) {
      if (unit !== top) say([index], "chart-with-two-tops", { id: unit.id });
    } else if (!byId.has(unit.parent)) say([index, "parent"], "unknown-unit", { id: unit.parent });
    else if (isInCircle(unit, byId)) say([index, "parent"], "chart-in-a-circle", { id: unit.id });
  });
}

function isInCircle(unit: ChartUnit, byId: ReadonlyMap<string, ChartUnit>): boolean {
  const seen = new Set<string>();
  let current: ChartUnit | undefined = unit;
  while (current?.parent !== undefined && !seen.has(current.id)) {
    seen.add(current.id);
    current = byId.get(current.parent);
    if (current === unit) return true;
  }
  return false;
}
