import { exampleDocument } from "../../../examples-context.tsx";
import { DocumentSheet } from "./document-sheet.tsx";

const document = exampleDocument();
const sheetOf = (index: number) => {
  const page = document.pages[index];
  if (!page) throw new Error("the example report has five pages");
  return page;
};

export const examples = {
  "a lost page": () => <DocumentSheet document={document} page={sheetOf(0)} />,
  "the page of contents": () => (
    <DocumentSheet document={document} page={sheetOf(1)} contents={<p>The contents.</p>} />
  ),
  "a page with a text": () => <DocumentSheet document={document} page={sheetOf(2)} />,
  "a page that goes on with a section": () => (
    <DocumentSheet document={document} page={sheetOf(3)} />
  ),
  "an empty page among the others": () => (
    <DocumentSheet document={document} page={sheetOf(4)} id="page-5" href="https://example.org/" />
  ),
};
