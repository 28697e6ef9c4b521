import { withoutSentences } from "../i18n/without-sentences.ts";

/** What those need who have a terminal, or who write Markdown. */
const technical = /\bnpm |\[ \]/;

/** The name of a field in files beside what people call it: "the person responsible (editor)". */
const fieldName = / \([a-z]+[A-Za-z]*\)/g;

/**
 * A remedy as the forms tell it: without commands and without the names that fields have in files, as far as
 * another way is told. Pure.
 */
export function forEditors(remedy: string): string {
  return (withoutSentences(remedy, technical) ?? remedy).replaceAll(fieldName, "");
}
