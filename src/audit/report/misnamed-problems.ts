import type { RegisteredProblem } from "../../model/known-findings.ts";
import type { RuleLanguage, RuleWords } from "../../rules/rule-words.ts";
import type { Criterion } from "../../rules/wcag-criteria.ts";
import { type KnownFinding, ruleOf } from "../register.ts";
import { criteriaOf } from "./criteria-of.ts";

/** A problem of the register that silences what fails none of the criteria that it tells. */
export interface MisnamedProblem {
  readonly problem: RegisteredProblem;
  /** As the register calls it: `axe:color-contrast`. */
  readonly rule: string;
  /** Those that a finding of the rule fails. */
  readonly criteria: readonly Criterion[];
}

/** What is said of it. `{{problem}}`, `{{rule}}`, `{{named}}` and `{{criteria}}` are filled in. */
export const misnamedWords: Readonly<Record<RuleLanguage, RuleWords>> = {
  sv: {
    title: "Känd brist med fel framgångskriterium",
    what: "Den kända bristen ”{{problem}}” säger att den gäller WCAG {{named}}, men {{rule}} hittar sådant som bryter mot {{criteria}}.",
    remedy: "Rätta criteria i filen, eller flytta regeln i findings till en brist som gäller det.",
    why: "Tillgänglighetsredogörelsen berättar annars om en annan brist än den som finns.",
  },
  en: {
    title: "Known problem with the wrong success criterion",
    what: "The known problem “{{problem}}” says that it is about WCAG {{named}}, but what {{rule}} finds fails {{criteria}}.",
    remedy:
      "Correct criteria in the file, or move the rule in findings to a problem that is about it.",
    why: "Otherwise the accessibility statement tells of another problem than the one that is there.",
  },
};

/**
 * The problems that silence something else than they say, once for each rule. Whoever names no criteria,
 * or finds what fails none, is not judged.
 */
export function misnamedProblems(known: readonly KnownFinding[]): readonly MisnamedProblem[] {
  const misnamed = known.flatMap(({ finding, problem }) => {
    const criteria = criteriaOf(finding);
    const isRight = [criteria, problem.criteria].some(({ length }) => length === 0);
    if (isRight || criteria.some((one) => problem.criteria.includes(one))) return [];
    return { problem, rule: ruleOf(finding), criteria };
  });
  return [...new Map(misnamed.map((one) => [`${one.problem.id} ${one.rule}`, one])).values()];
}
