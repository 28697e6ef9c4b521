import type { document } from "../../../src/kinds/document/kind.ts";
import { DocumentOverviewLayout } from "../../layouts/document-overview.tsx";
import { DocumentPageLayout } from "../../layouts/document-page.tsx";
import { DocumentWholeLayout } from "../../layouts/document-whole.tsx";
import { DocumentsLayout } from "../../layouts/documents.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof document>({
  layouts: {
    documents: () => <DocumentsLayout />,
    document: (document) => <DocumentOverviewLayout document={document} />,
    whole: (document) => <DocumentWholeLayout document={document} />,
    page: (subject) => <DocumentPageLayout {...subject} />,
  },
});
