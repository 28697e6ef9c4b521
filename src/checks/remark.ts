import { LocaleError } from "../i18n/locale.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Fault } from "../model/fault.ts";
import { wordsOfFault } from "../model/fault-text.ts";
import { fillWords } from "../rules/fill-words.ts";
import type { Severity } from "../rules/report/annotation.ts";
import type { RuleLanguage } from "../rules/rule-words.ts";
import type { FilePlace, Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** What a check says to an editor: a fault of the model, or what a rule has found, in words. */
export interface Remark extends FilePlace {
  readonly severity: Severity;
  /** The rule, or the code of a fault. */
  readonly rule: string;
  readonly what: string;
  readonly remedy: string;
  /** Why it matters to readers. Absent for faults: what is broken need not be explained. */
  readonly why?: string;
  /** Whether `--fix` mends it. */
  readonly isMendable: boolean;
}

/** Puts what a rule has found into words. */
export function remarkOfFinding(
  { values, fix, ...place }: Finding,
  rule: Rule,
  language: RuleLanguage,
): Remark {
  const { what, remedy, why } = rule.words[language];
  const fill = (text: string) => fillWords(text, values, language);
  return { ...place, what: fill(what), remedy: fill(remedy), why, isMendable: fix !== undefined };
}

/** Puts a fault into words. */
export function remarkOfFault(fault: Fault, translator: Pick<Translator, "t">): Remark {
  const { code, values: _values, ...place } = fault;
  return { ...place, rule: code, ...wordsOf(fault, translator), isMendable: false };
}

function wordsOf(fault: Fault, translator: Pick<Translator, "t">) {
  try {
    return wordsOfFault(fault, translator);
  } catch (error) {
    // The code of a body's own may refuse something with a code for which it has no words.
    if (!(error instanceof LocaleError)) throw error;
    const words = { code: fault.code, detail: error.message };
    return { what: translator.t("faultReport.withoutWords", words), remedy: "" };
  }
}
