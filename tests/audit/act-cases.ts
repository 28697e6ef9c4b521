import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Expected } from "../../src/audit/act/act-cases.ts";

/** A test case of an ACT rule, as tests make it up. */
export interface ListedCase {
  readonly rule: { readonly id: string; readonly name: string; readonly criterion: string };
  readonly expected: Expected;
  readonly path: string;
  /** Of its file; without it, an empty page. Undefined where there is to be no file. */
  readonly text?: string | undefined;
}

/** Writes a folder of test cases with their list, as the W3C publishes them. */
export function writeActCases(folder: string, cases: readonly ListedCase[]): void {
  mkdirSync(folder, { recursive: true });
  const testcases = cases.map(({ rule, expected, path }) => ({
    ruleId: rule.id,
    ruleName: rule.name,
    ruleAccessibilityRequirements: {
      [`wcag20:${rule.criterion}`]: { forConformance: true, failed: "not satisfied" },
      "wcag20:1.3.1": { secondary: "It is less strict." },
      "wcag-technique:G94": { forConformance: false, failed: "not satisfied" },
    },
    expected,
    testcaseId: path,
    testcaseTitle: path,
    relativePath: path,
    url: `https://example.org/${path}`,
  }));
  writeFileSync(join(folder, "testcases.json"), JSON.stringify({ testcases }));
  for (const one of cases) {
    const text = "text" in one ? one.text : "<!DOCTYPE html>";
    if (text === undefined) continue;
    const file = join(folder, one.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
