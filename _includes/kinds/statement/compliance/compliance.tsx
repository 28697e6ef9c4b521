import { assessmentMonths } from "../../../../src/kinds/statement/checks.ts";
import { complianceOf } from "../../../../src/kinds/statement/compliance.ts";
import type { Statement } from "../../../../src/kinds/statement/schema.ts";
import { DescribedLink } from "../../../components/described-link/described-link.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";

/** How far the site meets the law, worked out of the register, and against what it was assessed. */
export function Compliance({ statement }: { readonly statement: Statement }) {
  const { site, translator } = usePage();
  const { t } = translator;
  const { level, because } = complianceOf(statement, site);
  const { law, regulation, standard } = statement;
  return (
    <>
      <h2>{t("ui.statement.technical.title")}</h2>
      <p class="statement__level">
        <Slotted text={t(`ui.statement.technical.level.${level}`, { law: slot })}>
          <DescribedLink link={law} />
        </Slotted>
      </p>
      {because.map((shortfall) => (
        <p key={shortfall}>
          {t(`ui.statement.technical.because.${shortfall}`, { months: assessmentMonths.end })}
        </p>
      ))}
      <p>
        <Slotted text={t("ui.statement.technical.requirements", { regulation: slot })}>
          <Inline text={regulation} />
        </Slotted>{" "}
        <Slotted text={t("ui.statement.technical.standard", { standard: slot })}>
          <Inline text={standard} />
        </Slotted>
      </p>
    </>
  );
}
