import type { ComponentChildren } from "preact";
import { relatedTo } from "../../../src/kinds/document/related.ts";
import type { Document } from "../../../src/kinds/document/schema.ts";
import { listedThings } from "../../../src/model/listed.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { usePage } from "../../page-context.tsx";
import { DocumentAccess } from "./document-access/document-access.tsx";
import { DocumentContents } from "./document-contents/document-contents.tsx";
import { DocumentFacts } from "./document-facts/document-facts.tsx";
import { DocumentFiles } from "./document-files/document-files.tsx";
import { DocumentPages } from "./document-pages/document-pages.tsx";
import { PlansOfDocument } from "./document-plans.tsx";
import { MissingParts } from "./missing-parts/missing-parts.tsx";
import { ReadingLinks, useDocumentUrl } from "./reading-links.tsx";
import { RelatedDocuments } from "./related-documents/related-documents.tsx";

interface DocumentOverviewProps {
  readonly document: Document;
}

/** A document: what it is, what it holds and lacks, and every way into it. */
export function DocumentOverviewLayout({ document }: DocumentOverviewProps) {
  const { t } = usePage().translator;
  const { summary } = document;
  return (
    <div class="wrapper page report">
      <PageHeader kind={t("ui.document.one")}>
        {summary && <LocalizedProse text={summary} class="prose preamble" idPrefix="summary_" />}
        <ReadingLinks document={document} />
      </PageHeader>
      <WayIn document={document} />
      <Side document={document} />
      <Surroundings document={document} />
    </div>
  );
}

/** What is known of the document, its files, and how to get it in another form. */
function Side({ document }: DocumentOverviewProps) {
  const { t } = usePage().translator;
  return (
    <div class="report__side">
      <Part id="facts" title={t("ui.document.facts")}>
        <DocumentFacts document={document} />
      </Part>
      <Part id="files" title={t("ui.document.files")}>
        <DocumentFiles document={document} />
      </Part>
      <Part id="access" title={t("ui.document.access")}>
        <DocumentAccess document={document} level={3} />
      </Part>
      {document.colophon && (
        <Part id="colophon" title={t("ui.document.colophon")}>
          <LocalizedProse text={document.colophon} headingLevel={3} idPrefix="colophon_" />
        </Part>
      )}
    </div>
  );
}

/** The contents and the pages. */
function WayIn({ document }: DocumentOverviewProps) {
  const { t } = usePage().translator;
  const hrefOf = useDocumentUrl(document);
  return (
    <div class="report__body">
      {document.contents.length > 0 && (
        <nav class="report__contents" aria-labelledby="contents">
          <h2 id="contents">{t("ui.document.contents")}</h2>
          <DocumentContents document={document} hrefOf={hrefOf} />
        </nav>
      )}
      <Part id="pages" title={t("ui.document.startFrom")}>
        <p>{t("ui.document.startFromHint")}</p>
        <DocumentPages document={document} labelledBy="pages" />
      </Part>
      <PlansOfDocument document={document} level={2} />
    </div>
  );
}

/** How many related documents help; after these the likeness is slight. */
const relatedCount = 10;

/** What the document lacks, and which others are like it. */
function Surroundings({ document }: DocumentOverviewProps) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const { language } = route;
  const related = relatedTo(document, listedThings(site).document, {
    language,
    count: relatedCount,
  });
  const isElsewhere = related.some(
    (one) => one.kind === "external" && one.external.url === undefined,
  );
  return (
    <div class="report__after">
      {document.missingParts.length > 0 && (
        <Part id="missing" title={t("ui.document.missingParts")}>
          <MissingParts parts={document.missingParts} />
        </Part>
      )}
      {related.length > 0 && (
        <Part id="related" title={t("ui.document.related")}>
          <p>
            {t("ui.document.relatedHint")} {isElsewhere && t("ui.document.relatedElsewhere")}
          </p>
          <RelatedDocuments related={related} level={3} />
        </Part>
      )}
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
