import type { AuditRule } from "./rule.ts";
import reflow from "./rules/reflow.ts";
import textSpacing from "./rules/text-spacing.ts";

/** All rules of our own, in the order of their files' names. */
export const auditRules: readonly AuditRule[] = [reflow, textSpacing];
