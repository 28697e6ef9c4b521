import type { Translate } from "../../../../src/i18n/translator.ts";
import type { Statement } from "../../../../src/kinds/statement/schema.ts";
import { Day } from "../../../components/day/day.tsx";
import { Facts } from "../../../components/facts/facts.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";
import { ManualTests } from "./manual-tests.tsx";
import { Sample } from "./sample.tsx";

/**
 * How the site was assessed, when and by whom, what people have tried, and on which pages; or that nobody has
 * assessed it.
 */
export function HowTested({ statement }: { readonly statement: Statement }) {
  const { t } = usePage().translator;
  const { assessment, updated } = statement;
  const lastUpdated = { term: t("ui.statement.tests.updated"), value: <Day date={updated} /> };
  return (
    <>
      <h2>{t("ui.statement.tests.title")}</h2>
      {assessment ? (
        <LocalizedProse text={assessment.method} headingLevel={3} idPrefix="method_" />
      ) : (
        <p>{t("ui.statement.tests.notAssessed")}</p>
      )}
      <Facts facts={[...(assessment ? factsOf(assessment, t) : []), lastUpdated]} />
      <h3>{t("ui.statement.tests.manual")}</h3>
      <ManualTests />
      {assessment && (
        <>
          <h3>{t("ui.statement.tests.sample")}</h3>
          <Sample />
        </>
      )}
    </>
  );
}

function factsOf({ date, by, assessor }: NonNullable<Statement["assessment"]>, t: Translate) {
  return [
    { term: t("ui.statement.tests.assessed"), value: <Day date={date} /> },
    {
      term: t("ui.statement.tests.assessor"),
      value: (
        <Slotted text={t(`ui.statement.tests.by.${by}`, { assessor: slot })}>
          <Inline text={assessor} />
        </Slotted>
      ),
    },
  ];
}
