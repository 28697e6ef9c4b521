import type { term } from "../../../src/kinds/term/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { GlossaryLayout } from "./glossary.tsx";
import { TextWithTerms } from "./term-definitions/text-with-terms.tsx";

export const looks = defineLooks<typeof term>({
  layouts: {
    glossary: () => <GlossaryLayout />,
  },
  slots: { "prose.explained": { look: (text) => <TextWithTerms {...text} /> } },
});
