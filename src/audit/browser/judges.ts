import { hash } from "node:crypto";
import { browserVersion } from "../browser-version.ts";
import { findBrowser } from "../find-browser.ts";
import type { AuditRule, ViewRule, WalkRule } from "../rule.ts";
import { bundleAuditOfPages, bundleViewRules } from "./bundle-rules.ts";
import { engineVersions, readEngines } from "./engine-scripts.ts";
import type { Judges } from "./judge-state.ts";

/** Makes ready what judges pages by pa11y's engines and by rules. */
export function readJudges(rules: readonly AuditRule[]): Judges {
  return {
    script: [readEngines(), bundleViewRules(rules), "regionwebbAudit.quickenAxe(axe);"].join("\n;"),
    viewRules: rules.filter((rule): rule is ViewRule => "inView" in rule),
    walkRules: rules.filter((rule): rule is WalkRule => "inWalk" in rule),
  };
}

/**
 * A digest of everything that decides what is found on a page, beside the page and its files: the
 * engines, the rules, the states, the code that looks, and the browser.
 */
export async function digestOfJudges(rules: readonly AuditRule[]): Promise<string> {
  const parts = [
    ...engineVersions(),
    bundleViewRules(rules),
    bundleAuditOfPages(rules),
    await browserVersion(await findBrowser()),
  ];
  return hash("sha256", parts.join("\0"));
}
