import { createRequire } from "node:module";
import { type Criterion, levelOfCriterion } from "../../rules/wcag-criteria.ts";
import type { AuditFinding } from "../finding.ts";
import { auditRules } from "../registry.ts";

interface AxeRule {
  readonly ruleId: string;
  readonly help: string;
  readonly helpUrl: string;
  readonly tags: readonly string[];
  /** The rules of the W3C (ACT) that it implements. */
  readonly actIds?: readonly string[];
}

let known: ReadonlyMap<string, AxeRule> | undefined;

/** The rules of axe by their names, as axe itself describes them. */
export function axeRules(): ReadonlyMap<string, AxeRule> {
  known ??= new Map(
    (createRequire(import.meta.url)("axe-core") as { getRules: () => readonly AxeRule[] })
      .getRules()
      .map((rule) => [rule.ruleId, rule]),
  );
  return known;
}

/** A rule of axe by its name. */
export function axeRule(id: string): AxeRule | undefined {
  return axeRules().get(id);
}

/** The success criteria of WCAG that a finding fails, as far as its engine says them. */
export function criteriaOf({ engine, rule }: AuditFinding): readonly Criterion[] {
  if (engine === "own") return auditRules.find(({ id }) => id === rule)?.criteria ?? [];
  if (engine === "axe") return (axeRule(rule)?.tags ?? []).flatMap(criterionOfTag);
  return engine === "htmlcs" ? criterionOfSniff(rule) : [];
}

/** `wcag143` */
function criterionOfTag(tag: string): readonly Criterion[] {
  const [, principle, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
  return ofTheLaw(`${principle}.${guideline}.${number}`);
}

/** `WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail` */
function criterionOfSniff(code: string): readonly Criterion[] {
  const [, criterion = ""] = /\.Guideline\d_\d\.(\d+_\d+_\d+)/.exec(code) ?? [];
  return ofTheLaw(criterion.replaceAll("_", "."));
}

function ofTheLaw(criterion: string): readonly Criterion[] {
  return levelOfCriterion(criterion) ? [criterion as Criterion] : [];
}
