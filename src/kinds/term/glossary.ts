import { compareIn } from "../../i18n/collate.ts";
import type { TermForms } from "../../markdown/mark-terms.ts";
import type { Site } from "../../model/site.ts";
import { formsOf, type Term } from "./schema.ts";

const known = new WeakMap<Site["things"]["term"], Map<string, TermForms>>();

/** The forms of all words of the glossary in a language, each with the id of its word. */
export function termForms(
  { things: { term: terms } }: Pick<Site, "things">,
  language: string,
): TermForms {
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
  { things: { term: terms } }: Pick<Site, "things">,
  language: string,
  original: string,
): readonly Term[] {
  const compare = compareIn(language);
  const nameOf = ({ term }: Term) => term[language] ?? term[original] ?? "";
  return [...terms.values()].toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}
