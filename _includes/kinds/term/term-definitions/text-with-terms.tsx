import { termForms } from "../../../../src/kinds/term/glossary.ts";
import { markTerms } from "../../../../src/markdown/mark-terms.ts";
import { get } from "../../../../src/model/site.ts";
import type { ExplainedText } from "../../../components/prose/explained-prose.tsx";
import { Prose } from "../../../components/prose/prose.tsx";
import { usePage } from "../../../page-context.tsx";
import { TermDefinitions } from "./term-definitions.tsx";

/** A text in which the first use of each word of the glossary can be explained. */
export function TextWithTerms({ document, explain = true, ...place }: ExplainedText) {
  const { site, route } = usePage();
  const isOwnLanguage = place.lang === undefined;
  const forms = explain && isOwnLanguage ? termForms(site, route.language) : new Map();
  const marked = markTerms(document, forms);
  return (
    <>
      <Prose document={marked.document} {...place} />
      <TermDefinitions
        terms={marked.ids.map((id) => get(site.things.term, { id }))}
        {...(place.idPrefix !== undefined && { idPrefix: place.idPrefix })}
      />
    </>
  );
}
