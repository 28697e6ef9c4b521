import type { RuleLanguage, RuleWords } from "../../rules/rule-words.ts";
import type { Criterion } from "../../rules/wcag-criteria.ts";
import type { AuditFinding } from "../finding.ts";
import { criteriaOf } from "./criteria-of.ts";
import { wordsOfFinding } from "./finding-words.ts";
import { type Origins, type Source, sourceOf } from "./source-of.ts";

/** A page on which a fault was found, and in which states. */
export interface FaultPlace {
  readonly page: string;
  readonly states: readonly string[];
  readonly selectors: readonly string[];
}

/** One fault, wherever it was found: what is mended in one place is one fault. */
export interface Fault {
  readonly engine: AuditFinding["engine"];
  readonly rule: string;
  readonly criteria: readonly Criterion[];
  readonly words: RuleWords;
  readonly source: Source;
  /** The first of the findings, or the first with a picture. */
  readonly example: AuditFinding;
  readonly places: readonly FaultPlace[];
}

/**
 * Brings together what was found: a fault of a component is one, on however many pages it is seen, and one
 * in the content of a page is one in all states. The faults on the most pages come first.
 */
export function gatherFaults(
  findings: readonly AuditFinding[],
  origins: Origins,
  language: RuleLanguage,
): readonly Fault[] {
  const told = findings.map((finding) => ({ finding, source: sourceOf(finding, origins) }));
  const alike = Map.groupBy(told, ({ finding, source }) => keyOf(finding, source));
  const faults = [...alike.values()].flatMap((same): Fault[] => {
    const [first] = same;
    if (!first) return [];
    const all = same.map(({ finding }) => finding);
    const example = all.find(({ picture }) => picture !== undefined) ?? first.finding;
    return [
      {
        engine: example.engine,
        rule: example.rule,
        criteria: criteriaOf(example),
        words: wordsOfFinding(example, language),
        source: first.source,
        example,
        places: placesOf(all),
      },
    ];
  });
  return faults.toSorted((one, other) => other.places.length - one.places.length);
}

function keyOf(finding: AuditFinding, { cause, file = "" }: Source): string {
  const { engine, rule, page, html = "", message = "", around: [innermost = ""] = [] } = finding;
  const what =
    cause === "content"
      ? [file, html || message]
      : cause === "host"
        ? [html]
        : file !== "" && innermost !== ""
          ? [file, innermost]
          : [html || `${page} ${message}`];
  return [engine, rule, ...what].join("\0");
}

function placesOf(findings: readonly AuditFinding[]): readonly FaultPlace[] {
  const byPage = Map.groupBy(findings, ({ page }) => page);
  return [...byPage].map(([page, found]) => ({
    page,
    states: distinct(found.flatMap(({ state }) => state ?? [])),
    selectors: distinct(found.flatMap(({ selector }) => selector ?? [])),
  }));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
