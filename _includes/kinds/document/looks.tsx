import type { document } from "../../../src/kinds/document/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { DocumentOverviewLayout } from "./document-overview.tsx";
import { DocumentPageLayout } from "./document-page.tsx";
import { DocumentWholeLayout } from "./document-whole.tsx";
import { DocumentsLayout } from "./documents.tsx";

export const looks = defineLooks<typeof document>({
  layouts: {
    documents: () => <DocumentsLayout />,
    document: (document) => <DocumentOverviewLayout document={document} />,
    whole: (document) => <DocumentWholeLayout document={document} />,
    page: (subject) => <DocumentPageLayout {...subject} />,
  },
});
