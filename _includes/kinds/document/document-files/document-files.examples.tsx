import { exampleDocument } from "../../../examples-context.tsx";
import { DocumentFiles } from "./document-files.tsx";

export const examples = {
  "with the original": () => <DocumentFiles document={exampleDocument()} />,
  "without a file": () => <DocumentFiles document={exampleDocument({ files: [] })} />,
};
