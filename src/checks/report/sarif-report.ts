import type { RuleLanguage } from "../../rules/rule-words.ts";
import type { Remark } from "../remark.ts";
import type { Rule, Severity } from "../rule.ts";

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  advice: "note",
};

interface Tool {
  readonly rules: readonly Rule[];
  readonly language: RuleLanguage;
  readonly version: string;
  /** The folder of the site below the one that programs know, with a slash at its end; or empty. */
  readonly folder: string;
}

/**
 * Remarks in the form that code hosts and editors read from tools of every kind.
 * Source: SARIF 2.1.0 (OASIS), https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function sarifReport(
  remarks: readonly Remark[],
  { rules, language, version, folder }: Tool,
): string {
  const driver = {
    name: "Regionwebb",
    version,
    language,
    rules: rules.map(({ id, words, severity }) => ({
      id,
      shortDescription: { text: words[language].title },
      help: { text: `${words[language].remedy} ${words[language].why}` },
      defaultConfiguration: { level: levels[severity] },
    })),
  };
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    results: remarks.map((remark) => resultOf(remark, folder)),
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return JSON.stringify(log, null, 2);
}

function resultOf(
  { severity, file, line, column, length, rule, what, remedy }: Remark,
  folder: string,
) {
  const region =
    line === undefined
      ? {}
      : {
          region: {
            startLine: line,
            ...(column !== undefined && { startColumn: column }),
            ...(column !== undefined && length !== undefined && { endColumn: column + length }),
          },
        };
  const uri = `${folder}${file}`.split("/").map(encodeURIComponent).join("/");
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: [what, remedy].filter((part) => part !== "").join(" ") },
    locations: [{ physicalLocation: { artifactLocation: { uri }, ...region } }],
  };
}
