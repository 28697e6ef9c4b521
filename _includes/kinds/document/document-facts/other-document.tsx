import type { DocumentFields } from "../../../../src/kinds/document/schema.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

interface OtherDocumentProps {
  readonly other: NonNullable<DocumentFields["successor"]>;
}

/** The document before or after another: a link where it is on the site, else what is known of it. */
export function OtherDocument({ other }: OtherDocumentProps) {
  const { t, format } = usePage().translator;
  const { document, title, reportNumber, adopted } = other;
  const details = [
    ...(reportNumber === undefined ? [] : [t("ui.document.report", { number: reportNumber })]),
    ...(adopted === undefined ? [] : [t("ui.document.adoptedOn", { date: format.date(adopted) })]),
  ];
  return (
    <>
      {document && <ThingLink to={document} />}
      {!document && title && <Inline text={title} />}
      {details.length > 0 && <span class="fact-detail">{details.join(", ")}</span>}
    </>
  );
}
