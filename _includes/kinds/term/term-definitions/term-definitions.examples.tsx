import { exampleTerm } from "../../../../src/kinds/term/examples.ts";
import { parseMarkdown } from "../../../../src/markdown/parse-markdown.ts";
import { TermDefinitions } from "./term-definitions.tsx";
import { TextWithTerms } from "./text-with-terms.tsx";

export const examples = {
  "an explanation": () => <TermDefinitions terms={[exampleTerm]} idPrefix="alone_" />,
  "a text that uses a word": () => (
    <div>
      <TextWithTerms document={parseMarkdown("The balance sheet, la balansräkningen.")} />
    </div>
  ),
};
