import type { Translator } from "../../i18n/translator.ts";
import { type Consistency, type Counted, type RuleResult, sumOf } from "./measure-cases.ts";

type Speech = Pick<Translator, "t" | "format">;

/** In the order in which they are counted below the table. */
const consistencies: readonly Consistency[] = ["consistent", "partial", "inconsistent", "none"];

/** No name of a rule is wider in the table. */
const widest = 60;

/** What the audit says of the W3C's test cases, as a table with a line for each ACT rule. */
export function actTable(rules: readonly RuleResult[], speech: Speech): string {
  const { t } = speech;
  const heads = [
    "rule",
    "name",
    "failed",
    "found",
    "right",
    "accused",
    "notRun",
    "verdict",
  ] as const;
  const sums = { failed: sumOf(rules, "failed"), right: sumOf(rules, "right") };
  const notRun = rules.reduce((sum, rule) => sum + rule.notRun, 0);
  const rows = [
    heads.map((head) => t(`audit.act.${head}`)),
    ...rules.map((rule) => [
      rule.ruleId,
      shortened(rule.ruleName),
      ...figures(rule, speech),
      t(`audit.act.consistency.${rule.consistency}`),
    ]),
    [t("audit.act.sum"), "", ...figures({ ...sums, notRun }, speech), ""],
  ];
  const counts = consistencies.map((consistency) => {
    const count = rules.filter((rule) => rule.consistency === consistency).length;
    return `${t(`audit.act.consistency.${consistency}`)}: ${speech.format.number(count)}`;
  });
  return [...aligned(rows), "", `${counts.join(", ")}.`, t("audit.act.legend")].join("\n");
}

/** The cases that were not looked at, and those that are accused though they are right. */
export function actDetails(rules: readonly RuleResult[], { t }: Pick<Translator, "t">): string {
  const cases = rules.flatMap((rule) => rule.cases);
  const accused = cases.filter(
    ({ case: { expected }, named, byCriterion }) =>
      expected !== "failed" && named.length + byCriterion.length > 0,
  );
  const notRun = cases.flatMap(({ case: { path }, notRun: why }) =>
    why ? `  ${path}: ${t(`audit.act.reasons.${why}`)}` : [],
  );
  return [
    ...(accused.length > 0 ? [t("audit.act.accusedCases")] : []),
    ...accused.map(({ case: { path, expected }, named, byCriterion }) => {
      const by = [...named, ...byCriterion.map((procedure) => `(${procedure})`)];
      return `  ${path} (${t(`audit.act.expected.${expected}`)}): ${by.join(", ")}`;
    }),
    ...(notRun.length > 0 ? [t("audit.act.notRunCases"), ...notRun] : []),
  ].join("\n");
}

function figures(
  {
    failed,
    right,
    notRun,
  }: { readonly failed: Counted; readonly right: Counted; readonly notRun: number },
  { format }: Pick<Translator, "format">,
): readonly string[] {
  const both = ({ named, any }: Counted) => `${format.number(named)} (${format.number(any)})`;
  return [
    format.number(failed.all),
    both(failed),
    format.number(right.all),
    both(right),
    format.number(notRun),
  ];
}

function shortened(text: string): string {
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = rows;
  const widths = first.map((_head, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
