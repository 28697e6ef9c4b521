import type { FieldFault } from "../../model/thing-kind.ts";
import type { KnownProblem } from "./schema.ts";

/** A promise to mend something that was not kept: it stands in the statement for everybody to read. */
export function checkProblem(
  problem: KnownProblem,
  { today }: { readonly today: string },
): readonly FieldFault[] {
  if (problem.kind !== "non-compliance") return [];
  const { mendedBy } = problem;
  if (mendedBy === undefined || mendedBy >= today) return [];
  return [
    { path: ["mendedBy"], severity: "warning", code: "mending-overdue", values: { mendedBy } },
  ];
}
