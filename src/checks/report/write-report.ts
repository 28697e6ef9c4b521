import type { Translator } from "../../i18n/translator.ts";
import { githubReport } from "../../rules/report/github-report.ts";
import { sarifReport } from "../../rules/report/sarif-report.ts";
import { languageOfRules } from "../../rules/rule-words.ts";
import type { Remark } from "../remark.ts";
import type { Rule } from "../rule.ts";
import { jsonReport } from "./json-report.ts";
import type { LineOf, ReportFormat } from "./report.ts";
import { textReport } from "./text-report.ts";

/** What a report is made with. */
export interface ReportTools {
  readonly translator: Pick<Translator, "t">;
  /** The language in which editors read. */
  readonly language: string;
  readonly lineOf: LineOf;
  readonly rules: readonly Rule[];
  /** That of the generator. */
  readonly version: string;
  /** The folder of the site below the one that programs know, with a slash at its end; or empty. */
  readonly folder: string;
}

/** Tells of a check; empty where there is nothing to be told. */
export function writeReport(
  remarks: readonly Remark[],
  format: ReportFormat,
  { translator, language, lineOf, rules, version, folder }: ReportTools,
): string {
  switch (format) {
    case "text":
      return textReport(remarks, { translator, lineOf });
    case "github":
      return githubReport(remarks, folder);
    case "json":
      return jsonReport(remarks);
    case "sarif":
      return sarifReport(remarks, {
        rules,
        language: languageOfRules(language),
        version,
        folder,
      });
  }
}
