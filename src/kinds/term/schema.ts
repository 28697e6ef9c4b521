import { z } from "zod";
import { refuse, type SharedSchemas } from "../../model/shared-schemas.ts";

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
    source: z
      .strictObject({ to: shared.linkTarget, text: shared.inlineText.optional() })
      .optional(),
  });
}

type TermFields = z.output<ReturnType<typeof termSchema>>;

export interface Term extends TermFields {
  readonly id: string;
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly term: Term;
  }
}

/** All forms of a term in a language, in lower case; none where it has not been translated. */
export function formsOf({ term, forms }: Pick<Term, "term" | "forms">, language: string): string[] {
  const own = term[language];
  if (own === undefined) return [];
  return [own, ...(forms?.[language] ?? [])].map((form) => form.toLocaleLowerCase(language));
}
