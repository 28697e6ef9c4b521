import { type Fault, fieldName } from "../../model/fault.ts";
import type { SourceFile } from "../../model/source-file.ts";
import type { LoadContext } from "../../model/thing-kind.ts";
import { formsOf, type Term } from "./schema.ts";

/** A form that two terms share: nobody can know which of the two a text means. */
export function checkTerms(
  terms: ReadonlyMap<string, Term>,
  { sources, languages, report }: LoadContext,
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
