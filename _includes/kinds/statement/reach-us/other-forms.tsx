import type { Statement } from "../../../../src/kinds/statement/schema.ts";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { usePage } from "../../../page-context.tsx";
import { ReportLink } from "./report-link.tsx";

/** What people can do who cannot use a part of the site. Lagen (2018:1937), 15 §: they may ask for a copy. */
export function OtherForms({ statement }: { readonly statement: Statement }) {
  const { t } = usePage().translator;
  return (
    <>
      <h2>{t("ui.statement.alternatives.title")}</h2>
      <p>{t("ui.statement.alternatives.copy")}</p>
      <ReportLink>{t("ui.statement.alternatives.form")}</ReportLink>
      <LocalizedProse text={statement.alternatives} headingLevel={3} idPrefix="alternatives_" />
    </>
  );
}
