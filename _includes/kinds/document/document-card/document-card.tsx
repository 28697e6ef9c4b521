import type { Document } from "../../../../src/kinds/document/schema.ts";
import { localize } from "../../../../src/routes/links.ts";
import { cutAtSentence } from "../../../components/document-head/cut-at-sentence.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

interface DocumentCardProps {
  readonly document: Document;
  readonly level: HeadingLevel;
}

/** A document in a list. The heading's link covers the whole of it. */
export function DocumentCard({ document, level }: DocumentCardProps) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const { id, reportNumber, published, adopted, pages, summary } = document;
  const date = published ?? adopted;
  const about = summary && localize(summary, route.language, site);
  return (
    <article class="document-card">
      <p class="document-card__details">
        {reportNumber !== undefined && (
          <span>{t("ui.document.report", { number: reportNumber })}</span>
        )}{" "}
        {date !== undefined && <span>{translator.format.yearMonth(date)}</span>}{" "}
        <span>{t("ui.document.pageCount", { count: pages.length })}</span>
      </p>
      <Heading level={level} class="document-card__title">
        <ThingLink to={{ kind: "document", id }} class="card-link" />
      </Heading>
      {about && (
        <p lang={about.lang}>{cutAtSentence(about.value.plainText.split("\n")[0] ?? "", 240)}</p>
      )}
    </article>
  );
}
