import { addressOfCriterion } from "../../rules/wcag-criteria.ts";
import type { Look } from "../browser/audit-pages.ts";
import type { AuditFinding } from "../finding.ts";
import type { RegisteredFindings } from "../register.ts";
import { criteriaOf } from "./criteria-of.ts";

/** What an assertion is about, and who makes it. */
export interface EarlBasics {
  /** The address of the site, without a slash at its end. */
  readonly site: string;
  /** The pages that were looked at, and how. */
  readonly looks: readonly Pick<Look, "page" | "look">[];
  /** When, by ISO 8601 in UTC. */
  readonly date: string;
  /** That of the generator. */
  readonly version: string;
}

const context = {
  "@vocab": "http://www.w3.org/ns/earl#",
  earl: "http://www.w3.org/ns/earl#",
  dct: "http://purl.org/dc/terms/",
  doap: "http://usefulinc.com/ns/doap#",
  ptr: "http://www.w3.org/2009/pointers#",
  sch: "https://schema.org/",
  WCAG22: "https://www.w3.org/TR/WCAG22/#",
};

/**
 * What was found, as assertions that programs of any maker can read: one for each page, state and rule.
 * What the register knows has failed like everything else: it is known, and not right.
 * Source: EARL 1.0 (W3C), https://www.w3.org/TR/EARL10-Schema/, as JSON-LD.
 */
export function earlReport(
  { open, known }: Pick<RegisteredFindings, "open" | "known">,
  { site, looks, date, version }: EarlBasics,
): string {
  const assertor = {
    "@id": "#regionwebb",
    "@type": ["Assertor", "Software", "doap:Project"],
    "doap:name": "Regionwebb",
    "doap:release": { "@type": "doap:Version", "doap:revision": version },
  };
  const findings = [...open, ...known.map(({ finding }) => finding)];
  const failing = new Set(findings.map(({ page }) => page));
  const failed = findings.map((finding) => ({
    "@type": "Assertion",
    assertedBy: { "@id": assertor["@id"] },
    mode: { "@id": "earl:automatic" },
    subject: subjectOf(finding.page, site),
    test: testOf(finding),
    result: {
      "@type": "TestResult",
      outcome: { "@id": finding.engine === "run" ? "earl:cantTell" : "earl:failed" },
      "dct:date": date,
      ...(finding.message ? { "dct:description": finding.message } : {}),
      ...(finding.state ? { info: `state: ${finding.state}` } : {}),
      ...(finding.selector
        ? { pointer: { "@type": "ptr:CSSSelectorPointer", "ptr:expression": finding.selector } }
        : {}),
    },
  }));
  const passed = [...Map.groupBy(looks, ({ page }) => page)]
    .filter(([page]) => !failing.has(page))
    .map(([page, ofPage]) => ({
      "@type": "Assertion",
      assertedBy: { "@id": assertor["@id"] },
      mode: { "@id": "earl:automatic" },
      subject: subjectOf(page, site),
      test: { "@type": "TestRequirement", "dct:title": "All rules of the audit" },
      // That no rule has found anything does not say that nothing is wrong.
      result: {
        "@type": "TestResult",
        outcome: { "@id": "earl:passed" },
        "dct:date": date,
        info: `states: ${ofPage.map(({ look }) => look).join(", ")}`,
      },
    }));
  return JSON.stringify(
    { "@context": context, "@graph": [assertor, ...failed, ...passed] },
    null,
    2,
  );
}

function subjectOf(page: string, site: string) {
  return { "@id": `${site}${page}`, "@type": ["TestSubject", "sch:WebPage"] };
}

function testOf(finding: AuditFinding) {
  const criteria = criteriaOf(finding);
  return {
    "@id": `#${finding.engine}-${encodeURIComponent(finding.rule)}`,
    "@type": "TestCase",
    "dct:title": `${finding.engine}: ${finding.rule}`,
    ...(criteria.length > 0
      ? {
          "dct:isPartOf": criteria.map((criterion) => ({
            "@id": addressOfCriterion(criterion),
            "@type": "TestRequirement",
            "dct:title": criterion,
          })),
        }
      : {}),
  };
}
