import { anyDigit } from "../i18n/initial-of.ts";
import type { Translate } from "../i18n/translator.ts";

/** What a letter of a list is called; a digit stands for all names that begin with one. */
export function nameOfInitial(initial: string, t: Translate): string {
  return initial === anyDigit ? t("ui.aToZ.other") : initial;
}
