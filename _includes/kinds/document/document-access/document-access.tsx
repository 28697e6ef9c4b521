import type { Document } from "../../../../src/kinds/document/schema.ts";
import { plainInlineText } from "../../../../src/markdown/inline-text.ts";
import { localize } from "../../../../src/routes/links.ts";
import { Day } from "../../../components/day/day.tsx";
import { Facts } from "../../../components/facts/facts.tsx";
import { Form } from "../../../components/form/form.tsx";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

interface DocumentAccessProps {
  readonly document: Document;
  /** Of the heading of the exemption. */
  readonly level: HeadingLevel;
}

/** The way to an accessible copy, which the law lets anyone ask for, and why one may be needed. */
export function DocumentAccess({ document, level }: DocumentAccessProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const name = useNameWithNumber(document);
  const subject = t("ui.document.accessibleCopySubject", { title: name });
  return (
    <div class="document-access">
      {site.settings.forms ? (
        <CopyForm document={document} name={name} level={level} />
      ) : (
        <>
          <p>{t("ui.document.accessibleCopyHint")}</p>
          <p>
            <a href={`mailto:${site.settings.email}?subject=${encodeURIComponent(subject)}`}>
              {t("ui.document.accessibleCopy")}
            </a>
          </p>
        </>
      )}
      {document.exemption && <Exemption exemption={document.exemption} level={level} />}
    </div>
  );
}

/** Names the document, with its number where it has one, so that the message is understood. */
function useNameWithNumber({ title, reportNumber }: Document): string {
  const { site, route } = usePage();
  const name = plainInlineText(localize(title, route.language, site).value);
  return reportNumber === undefined ? name : `${name} (${reportNumber})`;
}

interface CopyFormProps extends DocumentAccessProps {
  readonly name: string;
}

/** The form stands here, filled in as far as it can be: without a script no link could do that. */
function CopyForm({ document: { id }, name, level }: CopyFormProps) {
  const { t } = usePage().translator;
  return (
    <>
      <p>{t("ui.forms.accessibility.copyHint")}</p>
      <details class="disclosure">
        <summary>{t("ui.document.accessibleCopy")}</summary>
        <Form
          kind="accessibility"
          page={`document:${id}`}
          entries={{ errand: "copy", where: name }}
          level={level}
        />
      </details>
    </>
  );
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
