import type { Document } from "../../../../src/kinds/document/schema.ts";
import { Day } from "../../../components/day/day.tsx";
import { type Fact, Facts } from "../../../components/facts/facts.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { OtherDocument } from "./other-document.tsx";
import { Signature } from "./signature.tsx";

interface DocumentFactsProps {
  readonly document: Document;
}

/** What is known of a document, term by term. */
export function DocumentFacts({ document }: DocumentFactsProps) {
  const { t, format } = usePage().translator;
  const { reportNumber, publisher, published, adopted, language, pages } = document;
  return (
    <Facts
      facts={[
        reportNumber !== undefined && { term: t("ui.document.reportNumber"), value: reportNumber },
        { term: t("ui.document.publisher"), value: <ThingLink to={publisher} /> },
        published !== undefined && {
          term: t("ui.page.published"),
          value: format.yearMonth(published),
        },
        adopted !== undefined && {
          term: t("ui.document.adopted"),
          value: <Day date={adopted} />,
        },
        { term: t("ui.document.originalLanguage"), value: format.languageName(language) },
        { term: t("ui.document.pages"), value: format.number(pages.length) },
        ...placesOf(document, t),
      ]}
    />
  );
}

/** Who signed the document, and which ones it stands between. */
function placesOf(
  document: Document,
  t: ReturnType<typeof usePage>["translator"]["t"],
): readonly (Fact | false | undefined)[] {
  const { signature, predecessor, successor } = document;
  return [
    signature && {
      term: t("ui.document.signedBy"),
      value: <Signature document={document} signature={signature} />,
    },
    predecessor && {
      term: t("ui.document.predecessor"),
      value: <OtherDocument other={predecessor} />,
    },
    successor && {
      term: t("ui.document.successor"),
      value: <OtherDocument other={successor} />,
    },
  ];
}
