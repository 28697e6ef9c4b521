import { exampleDocument } from "../../../examples-context.tsx";
import { DocumentCard } from "./document-card.tsx";

export const examples = {
  "in a list": () => <DocumentCard document={exampleDocument()} level={3} />,
  "with little known of it": () => (
    <DocumentCard
      document={exampleDocument({ reportNumber: undefined, summary: undefined })}
      level={3}
    />
  ),
};
