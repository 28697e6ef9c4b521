import type { Translator } from "../i18n/translator.ts";
import type { CheckSettings } from "../model/check-settings.ts";
import type { Fault } from "../model/fault.ts";
import { languageOfRules } from "../rules/rule-words.ts";
import { type Finding, inOrder } from "./finding.ts";
import { type Remark, remarkOfFault, remarkOfFinding } from "./remark.ts";
import type { Rule } from "./rule.ts";
import { severitiesOf } from "./rule-choices.ts";

/** What came of a check: what the model finds broken, and what rules have found. */
export interface Found {
  readonly faults: readonly Fault[];
  readonly findings: readonly Finding[];
  /** What the site has decided. */
  readonly checks: CheckSettings;
}

/** In which words it is told. */
export interface Telling {
  readonly rules: readonly Rule[];
  readonly language: string;
  readonly translator: Pick<Translator, "t">;
}

/** Puts what a check has found into words, in the order of files and lines. Pure. */
export function remarksOn(
  { faults, findings, checks }: Found,
  { rules, language, translator }: Telling,
): readonly Remark[] {
  const ofRules = new Map(rules.map((rule) => [rule.id, rule]));
  const speaking = languageOfRules(language);
  const ofModel = judged(
    faults.map((fault) => remarkOfFault(fault, translator)),
    checks,
  );
  const ofTexts = findings.flatMap((finding) => {
    const rule = ofRules.get(finding.rule);
    return rule ? [remarkOfFinding(finding, rule, speaking)] : [];
  });
  return inOrder([...ofModel, ...ofTexts]);
}

/** What the model warns of is for the site to judge, as what rules find is. Its errors are not. */
function judged(remarks: readonly Remark[], checks: CheckSettings): readonly Remark[] {
  const severityIn = severitiesOf(checks);
  return remarks.flatMap((remark) => {
    if (remark.severity === "error") return [remark];
    const severity = severityIn(remark.rule, remark.severity, remark.file);
    return severity === undefined ? [] : [{ ...remark, severity }];
  });
}
