import { exampleDocument } from "../../../examples-context.tsx";
import { DocumentFacts } from "./document-facts.tsx";

const other = { kind: "document", id: "example-report" } as const;

export const examples = {
  "with all facts": () => <DocumentFacts document={exampleDocument()} />,
  "after a document of this site": () => (
    <DocumentFacts document={exampleDocument({ predecessor: { document: other } })} />
  ),
};
