import type { RuleLanguage } from "../../rules/rule-words.ts";
import type { Look } from "../browser/audit-pages.ts";
import type { Failure } from "../browser/page-pool.ts";
import type { AuditFinding } from "../finding.ts";
import { auditRules } from "../registry.ts";
import { runWords } from "./run-words.ts";

/** The same fault, wherever it was found. */
export interface GatheredFinding {
  readonly first: AuditFinding;
  /** On how many pages and in how many states of them. */
  readonly places: number;
}

/** What was found, each fault once: the same rule finds the same element. */
export function gatherFindings(looks: readonly Look[]): readonly GatheredFinding[] {
  const all = looks.flatMap(({ findings }) => findings);
  const alike = Map.groupBy(all, ({ engine, rule, html = "", message = "", page }) =>
    [engine, rule, ...(html === "" ? [page, message] : [html])].join("\0"),
  );
  return [...alike.values()].flatMap((found) =>
    found[0] ? [{ first: found[0], places: found.length }] : [],
  );
}

/** A finding in one line: `/sv/ (dark) [color-contrast] … (main > a)`. */
export function describeFinding(finding: AuditFinding, language: RuleLanguage): string {
  const { page, state, rule, selector } = finding;
  const where = state === undefined ? page : `${page} (${state})`;
  const what = whatWasFound(finding, language);
  return `${where} [${rule}] ${what}${selector === undefined ? "" : ` (${selector})`}`;
}

/** Rules of our own speak the language of who reads; engines speak English. */
function whatWasFound(
  { engine, rule, message = "", values = {} }: AuditFinding,
  language: RuleLanguage,
): string {
  if (engine === "run") {
    const words = runWords[rule as Failure]?.[language].what;
    return words === undefined ? message : `${words} ${message}`;
  }
  const words = auditRules.find(({ id }) => engine === "own" && id === rule)?.words[language];
  if (!words) return message;
  return words.what.replaceAll(/\{\{(\w+)\}\}/g, (_slot, name) => String(values[name] ?? ""));
}
