import { fillWords } from "../../rules/fill-words.ts";
import type { RuleLanguage, RuleWords } from "../../rules/rule-words.ts";
import { nameOfCriterion } from "../../rules/wcag-criteria.ts";
import type { Failure } from "../browser/page-pool.ts";
import type { AuditFinding } from "../finding.ts";
import { auditRules } from "../registry.ts";
import { runWords } from "../run/run-words.ts";
import { axeRule, criteriaOf } from "./criteria-of.ts";
import { wordsOfCriteria } from "./words-of-criteria.ts";

/**
 * What a finding says to whoever mends it. Rules of our own speak their language. Engines speak English
 * alone: what is asked for and how it is mended is said by the criterion, and the engine is quoted.
 */
export function wordsOfFinding(finding: AuditFinding, language: RuleLanguage): RuleWords {
  const { engine, rule, message = "", values = {} } = finding;
  const own =
    engine === "own"
      ? auditRules.find(({ id }) => id === rule)?.words[language]
      : engine === "run"
        ? runWords[rule as Failure]?.[language]
        : undefined;
  if (own) {
    const fill = (text: string) => fillWords(text, values, language);
    const detail = engine === "run" && message !== "" ? ` ${message}` : "";
    return { ...own, what: fill(own.what) + detail, remedy: fill(own.remedy) };
  }
  const [criterion] = criteriaOf(finding);
  const words = wordsOfCriteria(criterion, language);
  const title = engine === "axe" && language === "en" ? axeRule(rule)?.help : undefined;
  const name = criterion && nameOfCriterion(criterion, language);
  return {
    title: title ?? name ?? rule,
    what: quoted(message, language),
    ...words,
  };
}

function quoted(message: string, language: RuleLanguage): string {
  return language === "sv" && message !== "" ? `Granskningen säger: ”${message}”` : message;
}
