import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What an ACT rule must come to for a test case. */
export type Expected = "passed" | "failed" | "inapplicable";

/** Why a test case was not looked at: its file is not there, or it is no HTML, which alone is audited. */
export type NotRun = "missing" | "not-html";

/** A page of the W3C's for which it is known what a rule of theirs must come to. */
export interface ActCase {
  readonly id: string;
  readonly title: string;
  /** Of the ACT rule: `23a2a8`. */
  readonly ruleId: string;
  readonly ruleName: string;
  readonly expected: Expected;
  /** From the folder of the cases: `testcases/23a2a8/….html`. */
  readonly path: string;
  /** Where the W3C has it. */
  readonly url: string;
  /** The success criteria of WCAG that the rule has to do with, of all levels. */
  readonly criteria: readonly string[];
  /** Those of them that are not met when the rule fails. */
  readonly required: readonly string[];
  readonly notRun?: NotRun;
}

/** As the W3C publishes it: https://www.w3.org/WAI/content-assets/wcag-act-rules/testcases.json */
const listSchema = z.object({
  testcases: z.array(
    z.object({
      testcaseId: z.string(),
      testcaseTitle: z.string(),
      ruleId: z.string(),
      ruleName: z.string(),
      expected: z.enum(["passed", "failed", "inapplicable"]),
      relativePath: z.string(),
      url: z.string(),
      ruleAccessibilityRequirements: z
        .record(
          z.string(),
          z.object({ forConformance: z.boolean().optional(), failed: z.string().optional() }),
        )
        .nullish(),
    }),
  ),
});

/**
 * Reads the W3C's list of test cases, `testcases.json`, in the order of the rules' ids.
 * @returns undefined where the folder has no such list
 */
export function readActCases(folder: string): readonly ActCase[] | undefined {
  const list = listSchema.safeParse(readJson(join(folder, "testcases.json")));
  if (!list.success) return undefined;
  return list.data.testcases
    .map((one): ActCase => {
      const requirements = Object.entries(one.ruleAccessibilityRequirements ?? {}).flatMap(
        ([name, requirement]) => {
          const [, criterion] = /^wcag\d+:(\d+\.\d+\.\d+)$/.exec(name) ?? [];
          return criterion === undefined ? [] : [{ criterion, ...requirement }];
        },
      );
      const required = requirements.filter(
        ({ forConformance, failed }) => forConformance === true && failed === "not satisfied",
      );
      const notRun = reasonNotToRun(folder, one.relativePath);
      return {
        id: one.testcaseId,
        title: one.testcaseTitle,
        ruleId: one.ruleId,
        ruleName: one.ruleName.replaceAll("`", ""),
        expected: one.expected,
        path: one.relativePath,
        url: one.url,
        criteria: requirements.map(({ criterion }) => criterion),
        required: required.map(({ criterion }) => criterion),
        ...(notRun ? { notRun } : {}),
      };
    })
    .toSorted((one, other) => (one.ruleId < other.ruleId ? -1 : one.ruleId > other.ruleId ? 1 : 0));
}

function reasonNotToRun(folder: string, path: string): NotRun | undefined {
  if (!existsSync(join(folder, path))) return "missing";
  return path.endsWith(".html") ? undefined : "not-html";
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
