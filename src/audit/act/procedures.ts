import type { AuditFinding } from "../finding.ts";
import { auditRules } from "../registry.ts";
import { axeRules } from "../report/criteria-of.ts";
import type { AuditRule } from "../rule.ts";
import type { View } from "../state.ts";

/**
 * Rules of html-validate that say of a page what an ACT rule does. Its others speak of HTML, or of
 * practice that no ACT rule is about.
 */
const ofHtmlValidate: Readonly<Record<string, readonly string[]>> = {
  "empty-heading": ["ffd0e9"],
  "empty-title": ["2779a5"],
  "hidden-focusable": ["6cfa84"],
  "input-missing-label": ["e086e5"],
  "meta-refresh": ["bisz58"],
  "no-autoplay": ["80f0bf"],
  "wcag/h30": ["c487ae"],
  "wcag/h36": ["59796f"],
  "wcag/h37": ["23a2a8"],
};

/** What pa11y asks axe for at WCAG2AA, and the rule for which the audit asks as well. */
const tagsAsked = ["wcag2a", "wcag21a", "wcag2aa", "wcag21aa", "best-practice"];
const tagsNeverAsked = ["experimental", "deprecated"];

/** A rule of an engine, as reports name it: `axe: image-alt`. */
export function procedureOf({ engine, rule }: Pick<AuditFinding, "engine" | "rule">): string {
  return `${engine}: ${rule}`;
}

/** The ACT rules that a rule of an engine says that it implements. HTML_CodeSniffer says none. */
export function actIdsOf({
  engine,
  rule,
}: Pick<AuditFinding, "engine" | "rule">): readonly string[] {
  if (engine === "axe") return axeRules().get(rule)?.actIds ?? [];
  if (engine === "html-validate") return ofHtmlValidate[rule] ?? [];
  return engine === "own" ? (auditRules.find(({ id }) => id === rule)?.actIds ?? []) : [];
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
  const htmlValidate = Object.keys(ofHtmlValidate).map(
    (rule) => ({ engine: "html-validate", rule }) as const,
  );
  return [...axe, ...htmlValidate, ...own]
    .filter((one) => actIdsOf(one).includes(actId))
    .map(procedureOf);
}

function looksIn(rule: AuditRule, view: View): boolean {
  if ("inSite" in rule) return false;
  return !("appliesIn" in rule) || rule.appliesIn(view);
}
