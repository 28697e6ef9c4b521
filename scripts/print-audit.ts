import type { AuditResult } from "../src/audit/audit-result.ts";
import type { PagesProgress } from "../src/audit/browser/audit-pages.ts";
import type { AuditReport } from "../src/audit/run/audit-report.ts";
import { describeFinding, gatherFindings } from "../src/audit/run/describe-looks.ts";
import type { Step } from "../src/command/progress.ts";
import { timeLeft } from "../src/command/time-left.ts";
import type { Translator } from "../src/i18n/translator.ts";
import { languageOfRules } from "../src/rules/rule-words.ts";

const minute = 60_000;

/** @param isQuiet whether an audit that has found nothing is passed over */
export function printResult({ name, checked, findings }: AuditResult, isQuiet: boolean): void {
  for (const { where, rule, message } of findings) console.error(`${where} [${rule}] ${message}`);
  if (findings.length > 0 || checked === 0 || !isQuiet)
    console.log(`${name}: ${checked} checked, ${findings.length} findings`);
}

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

/** Prints what was found on pages, each fault once, and how much was looked at. */
export function printLooks(
  { looks }: AuditReport,
  { translator, isQuiet }: { readonly translator: Translator; readonly isQuiet: boolean },
): void {
  const { t, format } = translator;
  const findings = gatherFindings(looks);
  for (const { first, places } of findings) {
    const more =
      places > 1 ? ` ${t("commands.audit.places", { places: format.number(places) })}` : "";
    console.error(describeFinding(first, languageOfRules(translator.language)) + more);
  }
  if (findings.length === 0 && isQuiet) return;
  const kept = looks.filter(({ isKept }) => isKept);
  const [oldest] = kept.map(({ at }) => at).sort();
  console.log(
    t("commands.audit.looks", {
      pages: format.number(new Set(looks.map(({ page }) => page)).size),
      looks: format.number(looks.length),
      found: format.number(findings.length),
    }),
  );
  if (oldest !== undefined)
    console.log(
      t("commands.audit.kept", { kept: format.number(kept.length), oldest: oldest.slice(0, 10) }),
    );
}
