import type { Document } from "./document.ts";
import type { Organisation } from "./organisation.ts";
import type { Plan } from "./plan.ts";

/** An organisation knows those that name it as a predecessor. */
export function addSuccessors(
  organisations: ReadonlyMap<string, Organisation>,
): ReadonlyMap<string, Organisation> {
  return new Map(
    [...organisations].map(([id, organisation]) => [
      id,
      {
        ...organisation,
        successors: [...organisations.values()]
          .filter(({ predecessors }) => predecessors.some((before) => before.id === id))
          .map((after) => ({ kind: "organisation" as const, id: after.id })),
      },
    ]),
  );
}

/** A plan knows those that name it as their predecessor. */
export function addPlanSuccessors(plans: ReadonlyMap<string, Plan>): ReadonlyMap<string, Plan> {
  return new Map(
    [...plans].map(([id, plan]) => [
      id,
      {
        ...plan,
        successors: [...plans.values()]
          .filter(({ predecessor }) => predecessor?.id === id)
          .map((after) => ({ kind: "plan" as const, id: after.id })),
      },
    ]),
  );
}

/** A document knows the plans that were published as it. */
export function addPlans(
  documents: ReadonlyMap<string, Document>,
  plans: ReadonlyMap<string, Plan>,
): ReadonlyMap<string, Document> {
  return new Map(
    [...documents].map(([id, document]) => [
      id,
      {
        ...document,
        plans: [...plans.values()]
          .filter((plan) => plan.document?.id === id)
          .map((plan) => ({ kind: "plan" as const, id: plan.id })),
      },
    ]),
  );
}
