import { ownFinding } from "./audit-page-file.ts";
import type { AuditResult, OnPage } from "./audit-result.ts";
import type { AuditFinding } from "./finding.ts";
import type { LiveSite } from "./live/live-site.ts";
import { type Published, seeLiveSite } from "./live/see-live-site.ts";
import { liveRules } from "./registry.ts";
import type { LiveRule } from "./rule.ts";

/**
 * Judges what is published by what was built: that the host sends every file as it is, with the headers that
 * the site asks for, and what else only the host can do wrong.
 */
export async function auditLive(published: Published, onFile?: OnPage): Promise<AuditResult> {
  const live = await seeLiveSite(published, onFile ? { onFile } : {});
  const { files, missing, moved, required, forms } = live;
  const checked = [files, missing, moved, required, forms].reduce(
    (sum, list) => sum + list.length,
    0,
  );
  return { name: "published", checked, findings: findInLive(live) };
}

/** What our own rules have against a site as its host sends it. */
export function findInLive(
  live: LiveSite,
  rules: readonly LiveRule[] = liveRules,
): readonly AuditFinding[] {
  return rules.flatMap((rule) =>
    [...rule.inLive(live)].map((found) => ownFinding(rule.id, found.page, found)),
  );
}
