import { compareIn } from "../i18n/collate.ts";
import type { TermForms } from "../markdown/mark-terms.ts";
import type { Site } from "../model/site.ts";
import { formsOf, type Term } from "../model/term.ts";

const known = new WeakMap<Site["terms"], Map<string, TermForms>>();

/** The forms of all words of the glossary in a language, each with the id of its word. */
export function termForms({ terms }: Pick<Site, "terms">, language: string): TermForms {
  const languages = known.get(terms) ?? new Map<string, TermForms>();
  known.set(terms, languages);
  const forms =
    languages.get(language) ??
    new Map(
      [...terms.values()].flatMap((term) =>
        formsOf(term, language).map((form) => [form, term.id] as const),
      ),
    );
  languages.set(language, forms);
  return forms;
}

/** The words of the glossary by their names; one without a translation bears its original name. */
export function sortedTerms(
  { terms }: Pick<Site, "terms">,
  language: string,
  original: string,
): readonly Term[] {
  const compare = compareIn(language);
  const nameOf = ({ term }: Term) => term[language] ?? term[original] ?? "";
  return [...terms.values()].toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}
