import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { judgeState, openCourt } from "../../src/audit/browser/judge-state.ts";
import { readJudges } from "../../src/audit/browser/judges.ts";
import type { AuditFinding } from "../../src/audit/finding.ts";
import { auditRules } from "../../src/audit/registry.ts";
import { describeFinding } from "../../src/audit/report/describe-finding.ts";
import type { AuditState } from "../../src/audit/state.ts";
import { once } from "../../src/model/remember.ts";

const judges = once(() => readJudges(auditRules));

/**
 * Fails unless axe, HTML_CodeSniffer, html-validate and our own rules find nothing on a page in the
 * state in which the steps of a test have put it, which no state of the audit's matrix is.
 */
export async function auditState(page: Page): Promise<void> {
  const findings = await findInState(page);
  assert.deepEqual(
    findings.map((finding) => describeFinding(finding, "en")),
    [],
  );
}

/** The page is not loaded again. */
async function findInState(page: Page): Promise<readonly AuditFinding[]> {
  const { width, height } = page.viewport() ?? { width: 1280, height: 900 };
  const address = new URL(page.url()).pathname;
  const state: AuditState = {
    id: "as it stands",
    view: { width, height },
    engines: ["axe", "htmlcs", "html-validate", "own"],
  };
  const court = await openCourt({ page }, { ...judges(), address, states: [state] });
  return judgeState(court, state);
}
