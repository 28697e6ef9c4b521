import type { Statement } from "../../../../src/kinds/statement/schema.ts";
import { Day } from "../../../components/day/day.tsx";
import { Facts } from "../../../components/facts/facts.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";
import { ManualTests } from "./manual-tests.tsx";
import { Sample } from "./sample.tsx";

/** How the site was assessed, when and by whom, what people have tried, and on which pages. */
export function HowTested({ statement }: { readonly statement: Statement }) {
  const { t } = usePage().translator;
  const { assessment, updated } = statement;
  return (
    <>
      <h2>{t("ui.statement.tests.title")}</h2>
      <LocalizedProse text={assessment.method} headingLevel={3} idPrefix="method_" />
      <Facts
        facts={[
          { term: t("ui.statement.tests.assessed"), value: <Day date={assessment.date} /> },
          {
            term: t("ui.statement.tests.assessor"),
            value: (
              <Slotted text={t(`ui.statement.tests.by.${assessment.by}`, { assessor: slot })}>
                <Inline text={assessment.assessor} />
              </Slotted>
            ),
          },
          { term: t("ui.statement.tests.updated"), value: <Day date={updated} /> },
        ]}
      />
      <h3>{t("ui.statement.tests.manual")}</h3>
      <ManualTests />
      <h3>{t("ui.statement.tests.sample")}</h3>
      <Sample />
    </>
  );
}
