import type { AuditRule, UseRule } from "../rule.ts";
import type { AuditState, Opening } from "../state.ts";

/** One load of a page, and what is done with it: the states in which it is shown without another one. */
export interface LoadPlan {
  /** What is looked at, by the states' names, and where a rule uses the page, that of the rule. */
  readonly looks: readonly string[];
  readonly states: readonly AuditState[];
  readonly isWithoutScripts: boolean;
  readonly opening?: Opening;
  /** Uses the page in the only state, and leaves it in any other. */
  readonly rule?: UseRule;
}

/** The name of a look at a page: that of a state, or of what a rule does in it. */
export function nameOfLook(state: AuditState, rule?: UseRule): string {
  return rule ? `${state.id}: ${rule.id}` : state.id;
}

/**
 * The loads of a page that all states take: one for all that differ in nothing but how the page is
 * shown, one without scripts, one for each opening, and one for each time that a rule uses the page.
 */
export function planLoads(
  states: readonly AuditState[],
  rules: readonly AuditRule[],
): readonly LoadPlan[] {
  const bySort = Map.groupBy(states, ({ view, opening }) =>
    opening ? opening.id : view.isWithoutScripts ? "without scripts" : "",
  );
  const shown = [...bySort.values()].map((alike) => planOf(alike));
  const used = states.flatMap((state) =>
    rules.flatMap((rule) =>
      "inUse" in rule && state.engines.includes("own") && rule.appliesIn(state.view)
        ? planOf([state], rule)
        : [],
    ),
  );
  return [...shown, ...used];
}

function planOf(states: readonly AuditState[], rule?: UseRule): LoadPlan {
  const [first] = states;
  return {
    looks: states.map((state) => nameOfLook(state, rule)),
    states,
    isWithoutScripts: first?.view.isWithoutScripts === true,
    ...(first?.opening ? { opening: first.opening } : {}),
    ...(rule ? { rule } : {}),
  };
}
