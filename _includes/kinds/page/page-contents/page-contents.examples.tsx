import { parseMarkdown } from "../../../../src/markdown/parse-markdown.ts";
import { Prose } from "../../../components/prose/prose.tsx";
import { PageContents } from "./page-contents.tsx";

const document = parseMarkdown("## One\n\n## Two\n\n## Three\n\n## Four\n\nText.");

export const examples = {
  "of a long text": () => (
    <div>
      <PageContents document={document} />
      <Prose document={document} />
    </div>
  ),
};
