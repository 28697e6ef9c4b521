import type { RuleLanguage, RuleWords } from "../rule-words.ts";
import type { Annotation, Severity } from "./annotation.ts";

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  advice: "note",
};

/** A rule as reports describe it. */
export interface DescribedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly words: Readonly<Record<RuleLanguage, RuleWords>>;
}

interface Tool {
  readonly rules: readonly DescribedRule[];
  readonly language: RuleLanguage;
  readonly version: string;
  /** The folder of the site below the one that programs know, with a slash at its end; or empty. */
  readonly folder: string;
}

/**
 * What is said of files, in the form that code hosts and editors read from tools of every kind.
 * Source: SARIF 2.1.0 (OASIS), https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function sarifReport(
  annotations: readonly Annotation[],
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
    results: annotations.map((one) => resultOf(one, folder)),
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return JSON.stringify(log, null, 2);
}

function resultOf(
  { severity, file, line, column, length, rule, what, remedy }: Annotation,
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
