import { pageTextOf } from "../../../src/kinds/document/page-text.ts";
import type { Document, DocumentPage } from "../../../src/kinds/document/schema.ts";
import { Notice } from "../../components/notice/notice.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { ThingTitle } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { DocumentContents } from "./document-contents/document-contents.tsx";
import { DocumentPager } from "./document-pager/document-pager.tsx";
import { DocumentSheet } from "./document-sheet/document-sheet.tsx";
import { PageFacts } from "./page-facts/page-facts.tsx";
import { useDocumentUrl } from "./reading-links.tsx";

interface DocumentPageProps {
  readonly document: Document;
  readonly page: DocumentPage;
}

/** A page of a document, with the way to those beside it and to what it says as data. */
export function DocumentPageLayout({ document, page }: DocumentPageProps) {
  const hrefOf = useDocumentUrl(document);
  const hasContents = document.contents.length > 0;
  return (
    <div class="wrapper page reader">
      <PageHeader kind={<ThingTitle of={{ kind: "document", id: document.id }} />} />
      <div class="reader__sheet">
        <TranslationNotice document={document} page={page} />
        <DocumentSheet
          document={document}
          page={page}
          contents={hasContents && <DocumentContents document={document} hrefOf={hrefOf} />}
        />
        <DocumentPager document={document} page={page} />
      </div>
      <div class="reader__side">
        <PageFacts document={document} page={page} level={2} />
        <OtherViews document={document} page={page} />
      </div>
    </div>
  );
}

function TranslationNotice({ document, page }: DocumentPageProps) {
  const { route, translator } = usePage();
  const { t, format } = translator;
  const lang = pageTextOf(page, route.language, document.language)?.lang;
  if (lang === undefined) return null;
  return (
    <Notice>
      <p>{t("ui.fallback.page", { language: format.languageName(lang) })}</p>
    </Notice>
  );
}

/** The whole document opens at the page that one comes from. */
function OtherViews({ document: { id }, page: { viewer } }: DocumentPageProps) {
  const { table, route, translator } = usePage();
  const { t } = translator;
  const overview = table.find(`document:${id}`, route.language);
  const whole = table.find(`document:${id}/whole`, route.language);
  return (
    <nav aria-labelledby="views">
      <h2 id="views">{t("ui.document.views")}</h2>
      <ul class="reader__views">
        {overview && (
          <li>
            <a href={overview.url}>{t("ui.document.toContents")}</a>
          </li>
        )}
        {whole && (
          <li>
            <a href={`${whole.url}#${t("routes.documentPage", { page: viewer })}`}>
              {t("ui.document.toWhole")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
