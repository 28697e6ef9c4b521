import { parseMarkdown } from "../../../src/markdown/parse-markdown.ts";
import { exampleTerm } from "../../examples-alerts.ts";
import { ExplainedProse } from "./explained-prose.tsx";
import { TermDefinitions } from "./term-definitions.tsx";

export const examples = {
  "an explanation": () => <TermDefinitions terms={[exampleTerm]} idPrefix="alone_" />,
  "a text that uses a word": () => (
    <div>
      <ExplainedProse document={parseMarkdown("The balance sheet, la balansräkningen.")} />
    </div>
  ),
};
