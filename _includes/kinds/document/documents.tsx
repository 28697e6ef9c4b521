import { PageHeader } from "../../components/page-header/page-header.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { DocumentCard } from "./document-card/document-card.tsx";
import { documentsByPublisher } from "./documents-by-publisher.ts";

/** All documents, by who published them. */
export function DocumentsLayout() {
  const { site, route, translator } = usePage();
  const groups = documentsByPublisher(site, route.language);
  return (
    <div class="wrapper page stack">
      <PageHeader />
      {groups.length === 0 && <p>{translator.t("ui.document.none")}</p>}
      {groups.map(({ publisher, documents }) => (
        <section key={publisher.id} aria-labelledby={`publisher-${publisher.id}`}>
          <h2 id={`publisher-${publisher.id}`}>
            <ThingLink to={publisher} />
          </h2>
          <ul class="document-list">
            {documents.map((document) => (
              <li key={document.id}>
                <DocumentCard document={document} level={3} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
