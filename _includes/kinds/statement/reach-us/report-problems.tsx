import type { Statement } from "../../../../src/kinds/statement/schema.ts";
import { localize } from "../../../../src/routes/links.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { TelephoneLink } from "../../../components/telephone-link/telephone-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { ReportLink } from "./report-link.tsx";

/** How to tell what does not work: a form, an address, a number, and how soon there is an answer. */
export function ReportProblems({ statement: { contact } }: { readonly statement: Statement }) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const name = localize(site.settings.name, route.language, site).value;
  return (
    <>
      <h2>{t("ui.statement.report.title")}</h2>
      <p>{t("ui.statement.report.invitation")}</p>
      <ReportLink>{t("ui.statement.report.form")}</ReportLink>
      {site.settings.forms && <p>{t("ui.statement.report.anonymous")}</p>}
      <p>{t("ui.statement.report.otherWays")}</p>
      <ul>
        <li>
          {t("ui.contact.email")}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </li>
        {contact.phones.map((telephone) => (
          <li key={telephone.uri}>
            {t("ui.contact.telephone")}: <TelephoneLink telephone={telephone} name={name} />
          </li>
        ))}
      </ul>
      {contact.other && <LocalizedProse text={contact.other} headingLevel={3} idPrefix="other_" />}
      <p>
        <Inline text={contact.response} />
      </p>
    </>
  );
}
