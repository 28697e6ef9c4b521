import type { RuleLanguage } from "../../rules/rule-words.ts";
import type { AuditFinding } from "../finding.ts";
import { wordsOfFinding } from "./finding-words.ts";

/** A finding in one line: `/sv/ (dark) [color-contrast] … (main > a)`. */
export function describeFinding(finding: AuditFinding, language: RuleLanguage): string {
  const { page, state, rule, selector, line } = finding;
  const file = line === undefined ? page : `${page}:${line}`;
  const where = state === undefined ? file : `${file} (${state})`;
  const { what } = wordsOfFinding(finding, language);
  return `${where} [${rule}] ${what}${selector === undefined ? "" : ` (${selector})`}`;
}
