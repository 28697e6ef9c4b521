import { z } from "zod";
import { type Fault, fieldName, type Report } from "./fault.ts";
import { linkTarget, refuse, type SharedSchemas } from "./shared-schemas.ts";
import type { SourceFile } from "./source-file.ts";

/** `_data/glossary/ID.json`: a word that not everybody knows, and what it means. */
export function termSchema(shared: SharedSchemas) {
  return z.strictObject({
    $schema: z.string().optional(),
    term: shared.text.superRefine((terms, context) => {
      for (const [language, value] of Object.entries(terms))
        if (value !== undefined && !/^[\p{L}\p{N}]/u.test(value))
          refuse(context, "bad-term", { value }, [language]);
    }),
    /** The other forms in which the word stands in texts: "balansräkningen", "balansräkningar". */
    forms: shared.words.optional(),
    /** One or two sentences that stand beside the word where it is first used. */
    definition: shared.inlineText,
    /** Where one can read more. */
    source: z.strictObject({ to: linkTarget, text: shared.inlineText.optional() }).optional(),
  });
}

type TermFields = z.output<ReturnType<typeof termSchema>>;

export interface Term extends TermFields {
  readonly id: string;
}

/** All forms of a term in a language, in lower case; none where it has not been translated. */
export function formsOf({ term, forms }: Pick<Term, "term" | "forms">, language: string): string[] {
  const own = term[language];
  if (own === undefined) return [];
  return [own, ...(forms?.[language] ?? [])].map((form) => form.toLocaleLowerCase(language));
}

/** A form that two terms share: nobody can know which of the two a text means. */
export function checkTerms(
  terms: ReadonlyMap<string, Term>,
  {
    sources,
    languages,
  }: { sources: ReadonlyMap<string, SourceFile>; languages: readonly string[] },
  report: Report,
): void {
  for (const language of languages) {
    const owners = new Map<string, string>();
    for (const term of terms.values())
      for (const form of new Set(formsOf(term, language))) {
        const other = owners.get(form);
        const source = sources.get(term.id);
        if (other === undefined) owners.set(form, term.id);
        else if (source) report(sharedForm({ form, other }, language, source));
      }
  }
}

function sharedForm(
  values: { readonly form: string; readonly other: string },
  language: string,
  source: SourceFile,
): Fault {
  const path = ["term", language];
  return {
    severity: "error",
    file: source.path,
    ...source.locate(path),
    field: fieldName(path),
    code: "shared-form",
    values,
  };
}
