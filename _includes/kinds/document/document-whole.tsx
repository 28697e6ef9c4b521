import type { Document } from "../../../src/kinds/document/schema.ts";
import { titleOf } from "../../../src/routes/links.ts";
import { InlineValue } from "../../components/inline/inline.tsx";
import { Listen } from "../../components/listen/listen.tsx";
import { ThingTitle } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { DocumentContents } from "./document-contents/document-contents.tsx";
import { DocumentSheet } from "./document-sheet/document-sheet.tsx";
import { useDocumentUrl } from "./reading-links.tsx";

interface DocumentWholeProps {
  readonly document: Document;
}

/** All pages of a document one after another, for reading and printing. */
export function DocumentWholeLayout({ document }: DocumentWholeProps) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  return (
    <div class="wrapper page whole">
      <div class="page-header">
        <p class="page-header__kind">
          <InlineValue {...titleOf(route, site, translator)} />
        </p>
        <h1>
          <ThingTitle of={{ kind: "document", id: document.id }} />
        </h1>
        <p class="whole__hint">{t("ui.document.wholeHint")}</p>
        <Listen />
      </div>
      {document.contents.length > 0 && (
        <nav class="whole__contents" aria-labelledby="contents">
          <h2 id="contents">{t("ui.document.contents")}</h2>
          <DocumentContents
            document={document}
            hrefOf={(page) => `#${t("routes.documentPage", { page })}`}
          />
        </nav>
      )}
      <Sheets document={document} />
    </div>
  );
}

/** Each page has its place, which is called what its own page is called. */
function Sheets({ document }: DocumentWholeProps) {
  const { t } = usePage().translator;
  const hrefOf = useDocumentUrl(document);
  const contents = document.contents.length > 0 && (
    <p>
      <a href="#contents">{t("ui.document.toContentsOnTop")}</a>
    </p>
  );
  return (
    <div class="whole__sheets">
      {document.pages.map((page) => (
        <DocumentSheet
          key={page.viewer}
          id={t("routes.documentPage", { page: page.viewer })}
          href={hrefOf(page.viewer)}
          document={document}
          page={page}
          contents={contents}
        />
      ))}
    </div>
  );
}
