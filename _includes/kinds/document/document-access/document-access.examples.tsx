import { exampleDocument } from "../../../examples-context.tsx";
import { DocumentAccess } from "./document-access.tsx";

export const examples = {
  "with an exemption": () => <DocumentAccess document={exampleDocument()} level={3} />,
  "without an exemption": () => (
    <DocumentAccess document={exampleDocument({ exemption: undefined })} level={3} />
  ),
};
