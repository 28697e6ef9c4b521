import type { Criterion } from "../../rules/wcag-criteria.ts";
import type { AuditFinding } from "../finding.ts";
import { auditRules } from "../registry.ts";
import { axeRules, criteriaOf } from "../report/criteria-of.ts";
import { type AuditRule, isBrowserRule, isHtmlRule } from "../rule.ts";
import type { View } from "../state.ts";

/**
 * The success criteria of which rules of html-validate speak, by its documentation. It says of none that
 * it implements an ACT rule; its other rules speak of HTML.
 */
const ofHtmlValidate: Readonly<Record<string, readonly Criterion[]>> = {
  "area-alt": ["1.1.1"],
  "empty-heading": ["1.3.1", "2.4.6"],
  "empty-title": ["2.4.2"],
  "hidden-focusable": ["4.1.2"],
  "input-missing-label": ["1.3.1", "4.1.2"],
  "meta-refresh": ["2.2.1"],
  "no-autoplay": ["1.4.2"],
  "text-content": ["4.1.2"],
  "wcag/h30": ["2.4.4"],
  "wcag/h32": ["3.2.2"],
  "wcag/h36": ["1.1.1"],
  "wcag/h37": ["1.1.1"],
  "wcag/h63": ["1.3.1"],
  "wcag/h67": ["1.1.1"],
  "wcag/h71": ["1.3.1", "3.3.2"],
};

/** What pa11y asks axe for at WCAG2AA, and the rule for which the audit asks as well. */
const tagsAsked = ["wcag2a", "wcag21a", "wcag2aa", "wcag21aa", "best-practice"];
const tagsNeverAsked = ["experimental", "deprecated"];

/** A rule of an engine, as reports name it: `axe: image-alt`. */
export function procedureOf({ engine, rule }: Pick<AuditFinding, "engine" | "rule">): string {
  return `${engine}: ${rule}`;
}

/** The ACT rules that a rule of an engine says that it implements. Only axe and our own rules say any. */
export function actIdsOf({
  engine,
  rule,
}: Pick<AuditFinding, "engine" | "rule">): readonly string[] {
  if (engine === "axe") return axeRules().get(rule)?.actIds ?? [];
  return engine === "own" ? (auditRules.find(({ id }) => id === rule)?.actIds ?? []) : [];
}

/** The success criteria that a finding fails. */
export function criteriaIn(finding: AuditFinding): readonly Criterion[] {
  return finding.engine === "html-validate"
    ? (ofHtmlValidate[finding.rule] ?? [])
    : criteriaOf(finding);
}

/** The rules that say that they implement an ACT rule and that look at a page in a view. */
export function proceduresOf(actId: string, view: View): readonly string[] {
  const axe = [...axeRules().values()]
    .filter(({ tags }) => tags.some((tag) => tagsAsked.includes(tag)))
    .filter(({ tags }) => !tags.some((tag) => tagsNeverAsked.includes(tag)))
    .map(({ ruleId }) => ({ engine: "axe", rule: ruleId }) as const);
  const own = auditRules
    .filter((rule) => looksIn(rule, view))
    .map(({ id }) => ({ engine: "own", rule: id }) as const);
  return [...axe, ...own].filter((one) => actIdsOf(one).includes(actId)).map(procedureOf);
}

function looksIn(rule: AuditRule, view: View): boolean {
  return isHtmlRule(rule) || (isBrowserRule(rule) && rule.appliesIn(view));
}
