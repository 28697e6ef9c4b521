import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { auditPageState } from "../../src/audit/audit-page-state.ts";
import { describeFinding } from "../../src/audit/report/describe-finding.ts";

/**
 * Fails unless axe, HTML_CodeSniffer, html-validate and our own rules find nothing on a page in the
 * state in which the steps of a test have put it, which no state of the audit's matrix is.
 */
export async function auditState(page: Page): Promise<void> {
  const findings = await auditPageState(page);
  assert.deepEqual(
    findings.map((finding) => describeFinding(finding, "en")),
    [],
  );
}
