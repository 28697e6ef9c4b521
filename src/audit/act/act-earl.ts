import { idOfCriterion } from "../../rules/wcag-criteria.ts";
import type { CaseResult, RuleResult } from "./measure-cases.ts";

const context = {
  "@vocab": "http://www.w3.org/ns/earl#",
  earl: "http://www.w3.org/ns/earl#",
  WCAG22: "https://www.w3.org/TR/WCAG22/#",
  dct: "http://purl.org/dc/terms/",
  doap: "http://usefulinc.com/ns/doap#",
  sch: "https://schema.org/",
  source: "dct:source",
  title: "dct:title",
  description: "dct:description",
  assertedBy: { "@type": "@id" },
  outcome: { "@type": "@id" },
  mode: { "@type": "@id" },
  isPartOf: { "@id": "http://purl.org/dc/terms/isPartOf", "@type": "@id" },
};

interface Assertor {
  /** Of the generator. */
  readonly version: string;
  /** When, by ISO 8601 in UTC. */
  readonly date: string;
}

/**
 * What the audit says of the W3C's test cases, as programs of the ACT task force read it: an assertion
 * for each case, about the rules that say that they implement the ACT rule. Where none does, where only
 * something else of the same criterion was found, and where the case was not looked at, it is not said
 * whether the case is right.
 * Source: https://act-rules.github.io/pages/implementations/earl-reports/
 */
export function actEarl(rules: readonly RuleResult[], { version, date }: Assertor): string {
  const assertor = {
    "@id": "#regionwebb",
    "@type": ["Assertor", "Software", "doap:Project"],
    "doap:name": "Regionwebb",
    "doap:release": { "@type": "doap:Version", "doap:revision": version },
  };
  const assertions = rules.flatMap((rule) =>
    rule.cases.map((result) => ({
      "@type": "Assertion",
      mode: "earl:automatic",
      assertedBy: assertor["@id"],
      subject: {
        "@type": ["earl:TestSubject", "sch:WebPage"],
        source: result.case.url,
        title: result.case.title,
      },
      test: {
        "@type": "TestCase",
        "@id": `#${rule.ruleId}`,
        title: rule.procedures.length > 0 ? rule.procedures.join(", ") : rule.ruleName,
        isPartOf: criteriaOfRule(rule).map((criterion) => `WCAG22:${idOfCriterion(criterion)}`),
      },
      result: {
        "@type": "TestResult",
        outcome: `earl:${outcomeOf(result, rule)}`,
        "dct:date": date,
        ...describe(result),
      },
    })),
  );
  return JSON.stringify({ "@context": context, "@graph": [assertor, ...assertions] }, null, 2);
}

/** A case that is inapplicable passes: an engine that finds nothing does not say which of the two it is. */
function outcomeOf({ named, notRun }: CaseResult, { procedures }: RuleResult): string {
  if (named.length > 0) return "failed";
  return notRun !== undefined || procedures.length === 0 ? "cantTell" : "passed";
}

function criteriaOfRule({ cases }: RuleResult): readonly string[] {
  return [...new Set(cases.flatMap(({ reported }) => reported))].sort();
}

function describe({ named, byCriterion, notRun }: CaseResult): { readonly description?: string } {
  if (notRun) return { description: `not run: ${notRun}` };
  if (named.length > 0) return { description: named.join(", ") };
  if (byCriterion.length === 0) return {};
  return { description: `of the same success criterion: ${byCriterion.join(", ")}` };
}
