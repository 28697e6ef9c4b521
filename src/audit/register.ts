import type { KnownFindings, RegisteredProblem } from "../model/known-findings.ts";
import type { RuleLanguage, RuleWords } from "../rules/rule-words.ts";
import type { AuditFinding } from "./finding.ts";

/** Something that was found, and the problem of the register because of which it was. */
export interface KnownFinding {
  readonly finding: AuditFinding;
  readonly problem: RegisteredProblem;
}

/** What the register says will be found, and was not. */
export interface UnmatchedEntry {
  readonly problem: RegisteredProblem;
  readonly findings: KnownFindings;
  /** The field in the file of the problem: `findings[0]`. */
  readonly field: string;
}

/** What came of an audit beside what was known before. */
export interface RegisteredFindings {
  /** What nobody knew: it makes the audit fail. */
  readonly open: readonly AuditFinding[];
  readonly known: readonly KnownFinding[];
  /**
   * Errors, where everything was audited. Where only a part was, in some pages, states or shards, they
   * say nothing: what was not looked at was not found.
   */
  readonly unmatched: readonly UnmatchedEntry[];
}

/** What is said of an entry that matches nothing. `{{rule}}` and `{{problem}}` are filled in. */
export const unmatchedWords: Readonly<Record<RuleLanguage, RuleWords>> = {
  sv: {
    title: "Känd brist som inte finns längre",
    what: "Den kända bristen ”{{problem}}” säger att {{rule}} ska hittas, men den hittas inte längre.",
    remedy:
      "Är bristen åtgärdad: ta bort filen. Finns den kvar: rätta regel, sidor, lägen eller element i findings.",
    why: "Tillgänglighetsredogörelsen ska inte berätta om brister som är borta, och en gammal rad kan dölja nya fel.",
  },
  en: {
    title: "Known problem that is no longer there",
    what: "The known problem “{{problem}}” says that {{rule}} is found, but it is not found any more.",
    remedy:
      "If the problem has been mended, remove the file. If it is still there, correct the rule, pages, states or element in findings.",
    why: "The accessibility statement is not to tell of problems that are gone, and an old entry can hide new faults.",
  },
};

/**
 * Tells what is new from what the register knows. Nothing but an entry of the register silences a
 * finding; where several entries fit, the first problem has it, and all of them have matched. That
 * something could not be looked at is never known: nobody knows what would have been found. Pure.
 */
export function applyRegister(
  findings: readonly AuditFinding[],
  problems: readonly RegisteredProblem[],
): RegisteredFindings {
  const entries = problems.flatMap((problem) =>
    problem.findings.map((known, index) => ({
      problem,
      findings: known,
      field: `findings[${index}]`,
      matches: matcherOf(known),
    })),
  );
  const matched = new Set<(typeof entries)[number]>();
  const open: AuditFinding[] = [];
  const known: KnownFinding[] = [];
  for (const finding of findings) {
    const fitting = entries.filter(({ matches }) => matches(finding));
    for (const entry of fitting) matched.add(entry);
    const [first] = fitting;
    if (first) known.push({ finding, problem: first.problem });
    else open.push(finding);
  }
  const unmatched = entries
    .filter((entry) => !matched.has(entry))
    .map(({ matches: _matches, ...entry }) => entry);
  return { open, known, unmatched };
}

function matcherOf({ rule, pages, states, selector }: KnownFindings) {
  const addresses = pages?.map(patternOf);
  const element = selector === undefined ? undefined : patternOf(selector);
  return (finding: AuditFinding): boolean =>
    finding.engine !== "run" &&
    ruleOf(finding) === rule &&
    (addresses?.some((pattern) => pattern.test(finding.page)) ?? true) &&
    (states?.includes(finding.state ?? "") ?? true) &&
    (element?.test(finding.selector ?? "") ?? true);
}

/** How the register calls the rule of a finding: `axe:color-contrast`, and one of our own by its name. */
export function ruleOf({ engine, rule }: Pick<AuditFinding, "engine" | "rule">): string {
  return engine === "own" ? rule : `${engine}:${rule}`;
}

/** A text in which `*` stands for anything. */
function patternOf(text: string): RegExp {
  return new RegExp(`^${text.split("*").map(RegExp.escape).join(".*")}$`, "s");
}
