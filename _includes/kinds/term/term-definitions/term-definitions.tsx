import type { Term } from "../../../../src/kinds/term/schema.ts";
import { textId } from "../../../../src/markdown/heading-ids.ts";
import { explanationId } from "../../../../src/markdown/render/term-rules.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

interface TermDefinitionsProps {
  readonly terms: readonly Term[];
  readonly idPrefix?: string;
}

/**
 * The explanations that the marked words of a text open. The browser opens and closes them (popover):
 * by click, touch or keyboard, never by pointing, and Escape closes them (WCAG 1.4.13). Where it
 * cannot, and on paper, they stand as a list below the text.
 */
export function TermDefinitions({ terms, idPrefix = "" }: TermDefinitionsProps) {
  if (terms.length === 0) return null;
  return (
    <div class="term-definitions" data-not-read data-pagefind-ignore>
      {terms.map((term) => (
        <TermDefinition
          key={term.id}
          term={term}
          id={explanationId(term.id, textId("", idPrefix))}
        />
      ))}
    </div>
  );
}

function TermDefinition({ term, id }: { readonly term: Term; readonly id: string }) {
  const { t } = usePage().translator;
  return (
    <div class="term-definition" id={id} popover="auto" role="note" aria-labelledby={`${id}_name`}>
      <p class="term-definition__name" id={`${id}_name`}>
        <Inline text={term.term} />
      </p>
      <p>
        <Inline text={term.definition} />
      </p>
      <p class="term-definition__more">
        <ThingLink to={{ kind: "term", id: term.id }}>{t("ui.glossary.all")}</ThingLink>
      </p>
      <button
        class="term-definition__close"
        type="button"
        popovertarget={id}
        popovertargetaction="hide"
      >
        {t("ui.glossary.close")}
      </button>
    </div>
  );
}
