import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { auditPageState } from "../../src/audit/audit-page-state.ts";

/**
 * Fails unless axe, HTML_CodeSniffer and html-validate find nothing on a page in the state in which
 * the steps of a test have put it: results shown, errors shown, player open.
 */
export async function auditState(page: Page): Promise<void> {
  const findings = await auditPageState(page);
  assert.deepEqual(
    findings.map(({ where, rule, message }) => `${where} [${rule}] ${message}`),
    [],
  );
}
