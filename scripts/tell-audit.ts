import { unmatchedWords } from "../src/audit/register.ts";
import { annotationsOf, rulesOf } from "../src/audit/report/annotations-of.ts";
import { earlReport } from "../src/audit/report/earl-report.ts";
import { type Fault, gatherFaults } from "../src/audit/report/gather-faults.ts";
import { htmlReport, type ReportFacts } from "../src/audit/report/html-report.ts";
import { misnamedWords } from "../src/audit/report/misnamed-problems.ts";
import { textReport } from "../src/audit/report/text-report.ts";
import { type Verdict, verdictOf } from "../src/audit/report/verdict.ts";
import type { AuditReport } from "../src/audit/run/audit-report.ts";
import { writeWhole } from "../src/disk/write-whole.ts";
import type { Translator } from "../src/i18n/translator.ts";
import { generatorVersion } from "../src/project/generator-package.ts";
import { fillWords } from "../src/rules/fill-words.ts";
import { githubReport } from "../src/rules/report/github-report.ts";
import { sarifReport } from "../src/rules/report/sarif-report.ts";
import {
  languageOfRules,
  type RuleLanguage,
  type RuleWords,
  type Values,
} from "../src/rules/rule-words.ts";
import type { SiteOfAudit } from "./site-of-audit.ts";

/** The options of a command that tells of an audit. */
export const reportOptions = {
  json: { type: "string" },
  html: { type: "string" },
  earl: { type: "string" },
  sarif: { type: "string" },
  github: { type: "boolean", default: false },
} as const;

/** The texts of those that mean something else to other commands. */
export const reportOptionTexts = { json: "auditReport" } as const;

/** How a command with these options is called. */
export const reportUsage = "[--html FILE] [--json FILE] [--earl FILE] [--sarif FILE] [--github]";

interface Given {
  readonly json?: string | undefined;
  readonly html?: string | undefined;
  readonly earl?: string | undefined;
  readonly sarif?: string | undefined;
  readonly github: boolean;
  readonly quiet: boolean;
}

interface Telling {
  readonly site: SiteOfAudit;
  readonly translator: Translator;
}

/**
 * Tells of an audit on the terminal and in the files that were asked for.
 * @returns what the audit says of the site
 */
export function tellAudit(report: AuditReport, given: Given, telling: Telling): Verdict {
  const { site, translator } = telling;
  const language = languageOfRules(translator.language);
  const verdict = verdictOf(report, site.problems);
  const faults = gatherFaults(verdict.open, site.origins, language);
  const version = generatorVersion();
  const facts = factsOf(report, verdict, site);
  if (given.json !== undefined) writeWhole(given.json, `${JSON.stringify(report)}\n`);
  if (given.html !== undefined)
    writeWhole(given.html, htmlReport(faults, facts, { translator, language }));
  if (given.earl !== undefined) {
    const date = new Date().toISOString();
    const { looks } = report;
    writeWhole(given.earl, earlReport(verdict, { site: site.address, looks, date, version }));
  }
  const annotations = annotationsOf(faults, ({ places }) =>
    translator.t("audit.onPages", { count: places.length }),
  );
  if (given.sarif !== undefined)
    writeWhole(
      given.sarif,
      sarifReport(annotations, { rules: rulesOf(faults), language, version, folder: "" }),
    );
  print(report, { faults, facts, verdict, translator, isQuiet: given.quiet });
  if (given.github && annotations.length > 0) console.log(githubReport(annotations, ""));
  return verdict;
}

function factsOf({ looks }: AuditReport, { known }: Verdict, { name }: SiteOfAudit): ReportFacts {
  const kept = looks.filter(({ isKept }) => isKept);
  const [oldest] = kept.map(({ at }) => at.slice(0, 10)).sort();
  const byProblem = Map.groupBy(known, ({ problem }) => problem.id);
  return {
    site: name,
    pages: new Set(looks.map(({ page }) => page)).size,
    looks: looks.length,
    kept: kept.length,
    oldest,
    day: new Date().toISOString().slice(0, 10),
    known: [...byProblem].map(([problem, found]) => ({
      problem,
      places: new Set(found.map(({ finding }) => finding.page)).size,
    })),
  };
}

interface Printed {
  readonly faults: readonly Fault[];
  readonly facts: ReportFacts;
  readonly verdict: Verdict;
  readonly translator: Translator;
  /** Whether an audit that has found nothing says nothing. */
  readonly isQuiet: boolean;
}

/** What is wrong with the register itself. */
function linesOfRegister(
  { unmatched, misnamed }: Verdict,
  language: RuleLanguage,
): readonly string[] {
  const line = (place: string, { what, remedy }: RuleWords, values: Values) =>
    `${place}: ${fillWords(what, values, language)} ${remedy}`;
  return [
    ...unmatched.map(({ problem, findings: { rule }, field }) =>
      line(`${problem.file} ${field}`, unmatchedWords[language], { problem: problem.id, rule }),
    ),
    ...misnamed.map(({ problem, rule, criteria }) =>
      line(`${problem.file} criteria`, misnamedWords[language], {
        problem: problem.id,
        rule,
        named: problem.criteria.join(", "),
        criteria: criteria.join(", "),
      }),
    ),
  ];
}

function print(
  { results, isLive }: AuditReport,
  { faults, facts, verdict, translator, isQuiet }: Printed,
): void {
  const { t, format } = translator;
  if (faults.length > 0) console.error(`${textReport(faults, translator)}\n`);
  for (const line of linesOfRegister(verdict, languageOfRules(translator.language)))
    console.error(line);
  if (verdict.isGreen && isQuiet) return;
  for (const { name, checked, findings } of results)
    console.log(
      t("commands.audit.checked", {
        name: t(`commands.audit.names.${name}`),
        checked: format.number(checked),
        found: format.number(findings.length),
      }),
    );
  if (isLive) return;
  const { pages, looks, kept, oldest } = facts;
  console.log(
    t("commands.audit.looks", {
      pages: format.number(pages),
      looks: format.number(looks),
      found: format.number(faults.length),
    }),
  );
  if (oldest !== undefined)
    console.log(t("commands.audit.kept", { kept: format.number(kept), oldest }));
}
