import type { Page } from "puppeteer-core";
import { once } from "../model/remember.ts";
import { judgeState, openCourt } from "./browser/judge-state.ts";
import { readJudges } from "./browser/judges.ts";
import type { AuditFinding } from "./finding.ts";
import { auditRules } from "./registry.ts";
import type { AuditState } from "./state.ts";

const judges = once(() => readJudges(auditRules));

/**
 * Audits a page as it stands in a browser, with whatever was opened, typed or answered on it, by all
 * that judges pages in the states of the matrix. The page is not loaded again.
 */
export async function auditPageState(page: Page): Promise<readonly AuditFinding[]> {
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
