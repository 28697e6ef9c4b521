import { fieldName } from "../model/fault.ts";
import { rememberFor } from "../model/remember.ts";
import type { SiteFiles } from "../model/site-files.ts";
import { laterMarkdownFile, parseJsonFile, type TextFile } from "../model/source-file.ts";
import type { TextFinding } from "./check-text.ts";
import type { CheckedSite } from "./checked-site.ts";
import { type Finding, inOrder } from "./finding.ts";
import { type FoundInSite, isTextRule, type Rule, type SiteRule } from "./rule.ts";
import { severitiesOf } from "./rule-choices.ts";

/**
 * Has rules look at a site, and brings together what they and those about texts have found. Pure.
 * @param ofTexts what rules about texts have found
 * @param rules those that are of interest
 * @returns in the order of the files and their lines
 */
export function runChecks(
  checked: CheckedSite,
  ofTexts: readonly TextFinding[],
  rules: readonly Rule[],
): readonly Finding[] {
  const severityIn = severitiesOf(checked.site.checks);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ofSite = rules.flatMap((rule) =>
    isTextRule(rule)
      ? []
      : Array.from(rule.inSite(checked), (one) => placeInSite(rule, one, checked)),
  );
  return inOrder(
    [...ofTexts, ...ofSite].flatMap((finding): Finding[] => {
      const rule = byId.get(finding.rule);
      const severity = rule && severityIn(rule.id, rule.severity, finding.file);
      return severity ? [{ ...finding, severity }] : [];
    }),
  );
}

function placeInSite(
  { id }: SiteRule,
  { file, path, line, values = {} }: FoundInSite,
  { files }: CheckedSite,
): TextFinding {
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
