import { exampleDocument } from "../../../examples-context.tsx";
import { DocumentContents } from "./document-contents.tsx";

export const examples = {
  "with entries that are lost": () => (
    <DocumentContents document={exampleDocument()} hrefOf={(viewer) => `#${viewer}`} />
  ),
};
