import { exampleDocument } from "../../../examples-context.tsx";
import { DocumentPager } from "./document-pager.tsx";

const document = exampleDocument();

export const examples = {
  "on the first page": () => <DocumentPager document={document} page={{ viewer: 1 }} />,
  "between two pages": () => <DocumentPager document={document} page={{ viewer: 3 }} />,
  "on the last page": () => <DocumentPager document={document} page={{ viewer: 5 }} />,
};
