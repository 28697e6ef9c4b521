import type { Fields, FormatName, Mistake } from "./json-schema-examples.ts";

const text = { sv: "Text" };
const assessment = { date: "2026-11-22", by: "self", assessor: text, method: text };

/** One file without a mistake for each format of `_data/accessibility`. */
export const rightAccessibilityFiles: Readonly<Record<FormatName, Fields>> = {
  "accessibility-statement": {
    summary: text,
    alternatives: text,
    contact: { email: "info@example.org", phones: ["0155-24 57 39"], response: text },
    law: { to: "https://example.org/lag", text },
    regulation: text,
    standard: text,
    supervisor: { authority: text, complaints: "https://example.org/anmal" },
    assessment,
    updated: "2026-11-26",
  },
  "known-problem": {
    kind: "non-compliance",
    title: text,
    criteria: ["1.4.3", "2.4.11"],
    situations: ["limited-vision"],
    pages: ["page:about", "/sv/nyheter/*"],
    since: "2026-11-22",
    plan: text,
    findings: [{ rule: "axe:color-contrast", states: ["dark-320"], selector: "*.card*" }],
  },
  "manual-test": {
    date: "2026-11-22",
    method: "screen-reader",
    tools: text,
    testers: text,
    pages: ["section:start"],
    result: text,
    problems: ["films"],
  },
};

const inStatement = (name: string, change: Fields): Mistake => ({
  name,
  format: "accessibility-statement",
  change,
});
const inProblem = (name: string, change: Fields): Mistake => ({
  name,
  format: "known-problem",
  change,
});
const inTest = (name: string, change: Fields): Mistake => ({ name, format: "manual-test", change });

/** Mistakes in these, each as a change of the file without a mistake. */
export const mistakesInAccessibility: readonly Mistake[] = [
  inStatement("a statement without a supervisor", { supervisor: undefined }),
  inStatement("a statement that claims its level", { level: "full" }),
  inStatement("an assessment by nobody known", { assessment: { ...assessment, by: "us" } }),
  inStatement("an assessment without its method", {
    assessment: { ...assessment, method: undefined },
  }),
  inStatement("a complaint to a page of the site", {
    supervisor: { authority: text, complaints: "/anmal" },
  }),
  inProblem("a problem without a criterion", { criteria: [] }),
  inProblem("a criterion with two numbers", { criteria: ["1.4"] }),
  inProblem("a situation in other words", { situations: ["blind"] }),
  inProblem("an address without its beginning", { pages: ["sv/nyheter/"] }),
  inProblem("a rule with a space", { findings: [{ rule: "color contrast" }] }),
  inProblem("a finding without its rule", { findings: [{ selector: ".card" }] }),
  inProblem("a burden without an assessment", { kind: "disproportionate-burden" }),
  inTest("a test without pages", { pages: [] }),
  inTest("a test on an address", { pages: ["https://example.org/"] }),
  inTest("a test by other means", { method: "telepathy" }),
];
