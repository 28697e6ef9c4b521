import type { Translator } from "../i18n/translator.ts";
import type { Rule, RuleLanguage, SiteRule, TextRule } from "./rule.ts";

interface Explaining {
  readonly language: RuleLanguage;
  readonly translator: Pick<Translator, "t">;
}

/** Rules as a Markdown text for editors: what each is about, why, and its examples. */
export function explainRules(rules: readonly Rule[], explaining: Explaining): string {
  return rules.map((rule) => explainRule(rule, explaining)).join("\n\n");
}

function explainRule(rule: Rule, explaining: Explaining): string {
  const { id, severity, words } = rule;
  const { language, translator } = explaining;
  const { title, remedy, why } = words[language];
  const level = translator.t(`checks.severity.${severity}`);
  const examples =
    "inSite" in rule ? siteExamples(rule, explaining) : textExamples(rule, explaining);
  return [
    `## ${title}`,
    `\`${id}\` · ${level}`,
    why,
    remedy.replaceAll(/\{\{\s*\w+\s*\}\}/g, "…"),
    ...examples,
  ].join("\n\n");
}

function textExamples(
  { examples }: TextRule,
  { language, translator: { t } }: Explaining,
): readonly string[] {
  const { bad, good } = examples[language] ?? { bad: [], good: [] };
  const badTexts = bad.map((one) => (typeof one === "string" ? one : one.text));
  const fixed = bad.flatMap((one) => (typeof one === "string" ? [] : [one.fixed]));
  return [
    t("checks.bad"),
    ...badTexts.map(fenced),
    ...(fixed.length > 0 ? [t("checks.fixed"), ...fixed.map(fenced)] : []),
    t("checks.good"),
    ...good.map(fenced),
  ];
}

function siteExamples(
  { examples: { bad, good } }: SiteRule,
  { translator: { t } }: Explaining,
): readonly string[] {
  const filesOf = ({ files }: (typeof bad)[number]) =>
    Object.entries(files).flatMap(([path, text]) => [`\`${path}\``, fenced(text.trim())]);
  return [t("checks.bad"), ...bad.flatMap(filesOf), t("checks.good"), ...good.flatMap(filesOf)];
}

/** An example may hold fences of its own. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}markdown\n${text}\n${fence}`;
}
