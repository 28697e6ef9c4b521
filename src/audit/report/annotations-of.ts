import type { Annotation } from "../../rules/report/annotation.ts";
import type { DescribedRule } from "../../rules/report/sarif-report.ts";
import { ruleOf } from "../register.ts";
import { wordsOfFinding } from "./finding-words.ts";
import type { Fault } from "./gather-faults.ts";

/**
 * What is said of the files in which faults are to be mended: each fault once, whatever the number of its
 * pages. One whose file is not known is said of the page's own file in the built site.
 * @param describe how many pages it is on, in words
 */
export function annotationsOf(
  faults: readonly Fault[],
  describe: (fault: Fault) => string,
): readonly Annotation[] {
  return faults.map((fault) => {
    const { source, example, words } = fault;
    const file =
      source.file ?? `_site${example.page}${example.page.endsWith("/") ? "index.html" : ""}`;
    return {
      file,
      ...(source.file === undefined && example.line !== undefined ? { line: example.line } : {}),
      severity: "error",
      rule: ruleOf(fault),
      what: `${words.what} ${describe(fault)}`,
      remedy: words.remedy,
    };
  });
}

/** The rules that faults break, for reports that describe them. */
export function rulesOf(faults: readonly Fault[]): readonly DescribedRule[] {
  const rules = new Map(faults.map((fault) => [ruleOf(fault), fault]));
  return [...rules].map(([id, { example }]) => ({
    id,
    severity: "error",
    words: { sv: wordsOfFinding(example, "sv"), en: wordsOfFinding(example, "en") },
  }));
}
