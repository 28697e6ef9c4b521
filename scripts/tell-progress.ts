import type { PagesProgress } from "../src/audit/browser/audit-pages.ts";
import type { Step } from "../src/command/progress.ts";
import { timeLeft } from "../src/command/time-left.ts";
import type { Translator } from "../src/i18n/translator.ts";

const minute = 60_000;

/** Tells how far an audit of pages is, what it has found, and how long it will take still. */
export function tellProgress(
  step: Step,
  { t, format }: Translator,
): (progress: PagesProgress) => void {
  const begin = performance.now();
  return ({ done, all, findings }) => {
    const left = timeLeft(done, all, performance.now() - begin);
    const found = format.number(findings);
    const minutes = format.number(Math.ceil((left ?? 0) / minute));
    const kind = left === undefined ? "found" : left < minute ? "foundAndSoon" : "foundAndLeft";
    step(done, all, t(`commands.audit.${kind}`, { found, minutes }));
  };
}
