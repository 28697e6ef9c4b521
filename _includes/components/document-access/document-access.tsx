import { plainInlineText } from "../../../src/markdown/inline-text.ts";
import type { Document } from "../../../src/model/document.ts";
import { localize } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { Day } from "../day/day.tsx";
import { Facts } from "../facts/facts.tsx";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Inline } from "../inline/inline.tsx";

interface DocumentAccessProps {
  readonly document: Document;
  /** Of the heading of the exemption. */
  readonly level: HeadingLevel;
}

/** The way to an accessible copy, which the law lets anyone ask for, and why one may be needed. */
export function DocumentAccess({ document, level }: DocumentAccessProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const subject = useSubject(document);
  return (
    <div class="document-access">
      <p>{t("ui.document.accessibleCopyHint")}</p>
      <p>
        <a href={`mailto:${site.settings.email}?subject=${encodeURIComponent(subject)}`}>
          {t("ui.document.accessibleCopy")}
        </a>
      </p>
      {document.exemption && <Exemption exemption={document.exemption} level={level} />}
    </div>
  );
}

/** Names the document, with its number where it has one, so that the letter is understood. */
function useSubject({ title, reportNumber }: Document): string {
  const { site, route, translator } = usePage();
  const name = plainInlineText(localize(title, route.language, site).value);
  return translator.t("ui.document.accessibleCopySubject", {
    title: reportNumber === undefined ? name : `${name} (${reportNumber})`,
  });
}

interface ExemptionProps {
  readonly exemption: NonNullable<Document["exemption"]>;
  readonly level: HeadingLevel;
}

function Exemption({ exemption: { basis, reason, date }, level }: ExemptionProps) {
  const { t } = usePage().translator;
  return (
    <>
      <Heading level={level}>{t("ui.document.exemption")}</Heading>
      <p>
        <Inline text={reason} />
      </p>
      <Facts
        facts={[
          { term: t("ui.document.exemptionBasis"), value: <Inline text={basis} /> },
          date !== undefined && {
            term: t("ui.document.exemptionDate"),
            value: <Day date={date} />,
          },
        ]}
      />
    </>
  );
}
