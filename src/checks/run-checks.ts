import { fieldName } from "../model/fault.ts";
import type { SiteFiles } from "../model/read-site-files.ts";
import { rememberFor } from "../model/remember.ts";
import { laterMarkdownFile, parseJsonFile, type TextFile } from "../model/source-file.ts";
import { checkText } from "./check-text.ts";
import type { CheckedSite } from "./checked-site.ts";
import type { Finding } from "./finding.ts";
import type { FoundInSite, Rule, SiteRule, TextRule } from "./rule.ts";
import { knowledgeOf, severitiesOf } from "./rule-choices.ts";

interface Checking {
  /** Is told how many texts have been looked at. */
  readonly onText?: (done: number, all: number) => void;
}

/**
 * Has all rules look at a site. Pure.
 * @returns what they found, in the order of the files and their lines
 */
export function runChecks(
  checked: CheckedSite,
  rules: readonly Rule[],
  { onText = () => {} }: Checking = {},
): readonly Finding[] {
  const { site, texts } = checked;
  const severityIn = severitiesOf(site.checks);
  const knowledge = knowledgeOf(site.checks);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ofTexts = rules.filter(isTextRule);
  const found: Omit<Finding, "severity">[] = [];
  for (const [index, text] of texts.entries()) {
    found.push(...checkText(text, ofTexts, knowledge));
    onText(index + 1, texts.length);
  }
  for (const rule of rules)
    if (!isTextRule(rule))
      for (const one of rule.inSite(checked)) found.push(placeInSite(rule, one, checked));
  return sortFindings(
    found.flatMap((finding): Finding[] => {
      const rule = byId.get(finding.rule);
      const severity = rule && severityIn(rule, finding.file);
      return severity ? [{ ...finding, severity }] : [];
    }),
  );
}

export function isTextRule(rule: Rule): rule is TextRule {
  return !("inSite" in rule);
}

function placeInSite(
  { id }: SiteRule,
  { file, path, line, values = {} }: FoundInSite,
  { files }: CheckedSite,
): Omit<Finding, "severity"> {
  const finding = { rule: id, file, values, ...(line !== undefined && { line }) };
  if (path === undefined) return finding;
  const text = filesByPath(files).get(file);
  const source =
    text && (file.endsWith(".json") ? parseJsonFile(text, () => {}) : laterMarkdownFile(text));
  return { ...finding, ...source?.locate(path), field: fieldName(path) };
}

const filesByPath = rememberFor(
  ({ data, content }: SiteFiles): ReadonlyMap<string, TextFile> =>
    new Map([...data, ...content].map((file) => [file.path, file])),
);

function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
