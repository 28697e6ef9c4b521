import type { Site } from "../../model/site.ts";
import type { KnownProblem } from "../known-problem/schema.ts";
import {
  type ProblemKind,
  problemKinds,
  type UsageSituation,
  usageSituations,
} from "../problem-choices.ts";

/** The problems that people meet who use the site in a way. */
export interface SituationGroup {
  readonly situation: UsageSituation;
  /** Told here. */
  readonly problems: readonly KnownProblem[];
  /** Told already, in an earlier group. */
  readonly also: readonly KnownProblem[];
}

/** The problems that mean the same for the law. */
export interface ProblemGroup {
  readonly kind: ProblemKind;
  /** Those that concern no way of using the site more than another. */
  readonly others: readonly KnownProblem[];
  readonly situations: readonly SituationGroup[];
}

/** The known problems of a site as the statement tells of them: each once, oldest first. */
export function groupsOf({ things }: Pick<Site, "things">): readonly ProblemGroup[] {
  const all = [...things["known-problem"].values()].toSorted(byAge);
  return problemKinds.map((kind) =>
    groupOf(
      kind,
      all.filter((problem) => problem.kind === kind),
    ),
  );
}

function groupOf(kind: ProblemKind, problems: readonly KnownProblem[]): ProblemGroup {
  const firstOf = (problem: KnownProblem) =>
    usageSituations.find((situation) => problem.situations.includes(situation));
  const groups = usageSituations.map((situation): SituationGroup => {
    const own = problems.filter((problem) => problem.situations.includes(situation));
    return {
      situation,
      problems: own.filter((problem) => firstOf(problem) === situation),
      also: own.filter((problem) => firstOf(problem) !== situation),
    };
  });
  return {
    kind,
    others: problems.filter((problem) => firstOf(problem) === undefined),
    situations: groups.filter(({ problems: own, also }) => own.length + also.length > 0),
  };
}

function byAge(one: KnownProblem, other: KnownProblem): number {
  const [first, second] = [one, other].map(({ since, id }) => `${since} ${id}`);
  return String(first) < String(second) ? -1 : 1;
}
