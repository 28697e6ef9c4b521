import type { AuditRule } from "./rule.ts";
import deadControl from "./rules/dead-control.ts";
import focusContrast from "./rules/focus-contrast.ts";
import focusCovered from "./rules/focus-covered.ts";
import focusOrder from "./rules/focus-order.ts";
import focusVisible from "./rules/focus-visible.ts";
import keyboardReach from "./rules/keyboard-reach.ts";
import keyboardTrap from "./rules/keyboard-trap.ts";
import motion from "./rules/motion.ts";
import reflow from "./rules/reflow.ts";
import skipLink from "./rules/skip-link.ts";
import textSize from "./rules/text-size.ts";
import textSpacing from "./rules/text-spacing.ts";

/** All rules of our own, in the order of their files' names. */
export const auditRules: readonly AuditRule[] = [
  deadControl,
  focusContrast,
  focusCovered,
  focusOrder,
  focusVisible,
  keyboardReach,
  keyboardTrap,
  motion,
  reflow,
  skipLink,
  textSize,
  textSpacing,
];
