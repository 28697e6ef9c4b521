import { extname } from "node:path";
import type { Translator } from "../i18n/translator.ts";
import { mediaFolder } from "../model/site-files.ts";
import type { RuleLanguage } from "../rules/rule-words.ts";
import type { Rule, SiteRule, TextRule } from "./rule.ts";

interface Explaining {
  readonly language: RuleLanguage;
  readonly translator: Pick<Translator, "t">;
}

/** Rules as a Markdown text for editors: what each is about, why, and its examples. */
export function explainRules(rules: readonly Rule[], explaining: Explaining): string {
  const { t } = explaining.translator;
  const beginning = [`# ${t("checks.title")}`, t("checks.introduction")];
  return [...beginning, ...rules.map((rule) => explainRule(rule, explaining))].join("\n\n");
}

function explainRule(rule: Rule, explaining: Explaining): string {
  const { id, severity, words } = rule;
  const { language, translator } = explaining;
  const { title, remedy, why } = words[language];
  const level = translator.t(`checks.severity.${severity}`);
  const examples =
    "inSite" in rule ? siteExamples(rule, explaining) : textExamples(rule, explaining);
  return [
    `## ${asText(title)}`,
    `\`${id}\` · ${level}`,
    asText(why),
    asText(remedy.replaceAll(/\{\{\s*\w+\s*\}\}/g, "…")),
    ...examples,
  ].join("\n\n");
}

/** The words of rules are no Markdown, and tell of some. */
function asText(words: string): string {
  return words.replaceAll(/[[\]{}<>*`]/g, "\\$&");
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
    ...badTexts.map((text) => fenced(text)),
    ...(fixed.length > 0 ? [t("checks.fixed"), ...fixed.map((text) => fenced(text))] : []),
    t("checks.good"),
    ...good.map((text) => fenced(text)),
  ];
}

function siteExamples(
  { examples: { bad, good } }: SiteRule,
  { translator: { t } }: Explaining,
): readonly string[] {
  const filesOf = ({ files, media = {} }: (typeof bad)[number]) => [
    ...Object.entries(files).flatMap(([path, text]) => [
      `\`${path}\``,
      fenced(text.trim(), extname(path).slice(1)),
    ]),
    ...Object.entries(media).flatMap(([name, facts]) => [
      `\`${mediaFolder}/${name}\``,
      fenced(JSON.stringify(facts, null, 2), "json"),
    ]),
  ];
  return [t("checks.bad"), ...bad.flatMap(filesOf), t("checks.good"), ...good.flatMap(filesOf)];
}

/** An example of more characters shows by its length what is wrong with it. */
const longest = 800;

/** An example may hold fences of its own. */
function fenced(text: string, kind = "md"): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const ticks = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([found]) => found.length));
  const fence = "`".repeat(ticks + 1);
  return `${fence}${kind}\n${shown}\n${fence}`;
}
