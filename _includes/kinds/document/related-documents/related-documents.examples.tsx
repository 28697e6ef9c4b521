import { exampleDocument } from "../../../examples-context.tsx";
import { RelatedDocuments } from "./related-documents.tsx";

const document = exampleDocument();
const elsewhere = document.external.map((external) => ({ kind: "external", external }) as const);

export const examples = {
  "on this site and elsewhere": () => (
    <RelatedDocuments related={[{ kind: "document", document }, ...elsewhere]} level={3} />
  ),
};
