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
  /** Whether the keyboard goes through the page in each of the states, and nothing else is done. */
  readonly isWalk?: true;
  /** A rule that uses the page after all of that, in one of the states. */
  readonly last?: LastUse;
}

/** What a page is used for in the end, and in which state. */
export interface LastUse {
  readonly state: AuditState;
  readonly rule: UseRule;
}

/** The name of a look at a page: that of a state, or of what is done in it. */
export function nameOfLook(
  state: AuditState,
  { rule, isWalk }: Pick<LoadPlan, "rule" | "isWalk"> = {},
): string {
  const act = isWalk ? "keyboard" : rule?.id;
  return act ? `${state.id}: ${act}` : state.id;
}

/**
 * The loads of a page that all states take: one for all that differ in nothing but how the page is
 * shown, one without scripts and one for each opening; of the same sorts one in which the keyboard goes
 * through the page; and one for each time that a rule uses the page, but for the first, which comes
 * after the keyboard.
 */
export function planLoads(
  states: readonly AuditState[],
  rules: readonly AuditRule[],
): readonly LoadPlan[] {
  const shown = bySort(states).map((alike) => planOf(alike));
  const walked = bySort(states.filter((state) => isWalked(state, rules))).map((alike) =>
    planOf(alike, { isWalk: true }),
  );
  const uses = states.flatMap((state) =>
    rules.flatMap((rule) =>
      "inUse" in rule &&
      !state.opening &&
      state.engines.includes("own") &&
      rule.appliesIn(state.view)
        ? { state, rule }
        : [],
    ),
  );
  const [first, ...others] = uses;
  const place = first ? walked.findIndex(({ states: all }) => all.includes(first.state)) : -1;
  if (first && place < 0) others.unshift(first);
  return [
    ...shown,
    ...walked.map((plan, index) => (first && index === place ? withLast(plan, first) : plan)),
    ...others.map(({ state, rule }) => planOf([state], { rule })),
  ];
}

function withLast(plan: LoadPlan, last: LastUse): LoadPlan {
  return { ...plan, looks: [...plan.looks, nameOfLook(last.state, last)], last };
}

/** The states that one load can show, one after the other. */
function bySort(states: readonly AuditState[]): readonly (readonly AuditState[])[] {
  const sorts = Map.groupBy(states, ({ view, opening }) =>
    opening ? opening.id : view.isWithoutScripts ? "without scripts" : "",
  );
  return [...sorts.values()];
}

function isWalked({ engines, view }: AuditState, rules: readonly AuditRule[]): boolean {
  return engines.includes("own") && rules.some((rule) => "inWalk" in rule && rule.appliesIn(view));
}

function planOf(
  states: readonly AuditState[],
  act: Pick<LoadPlan, "rule" | "isWalk"> = {},
): LoadPlan {
  const [first] = states;
  return {
    looks: states.map((state) => nameOfLook(state, act)),
    states,
    isWithoutScripts: first?.view.isWithoutScripts === true,
    ...(first?.opening ? { opening: first.opening } : {}),
    ...act,
  };
}
