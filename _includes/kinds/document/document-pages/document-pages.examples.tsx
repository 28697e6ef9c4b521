import { exampleDocument } from "../../../examples-context.tsx";
import { DocumentPages } from "./document-pages.tsx";

const { id, pages } = exampleDocument();

export const examples = {
  "of a short document": () => (
    <div>
      <h2 id="pages">Pages</h2>
      <DocumentPages document={{ id, pages }} labelledBy="pages" />
    </div>
  ),
};
