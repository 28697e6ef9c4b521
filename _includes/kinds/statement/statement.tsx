import type { Statement } from "../../../src/kinds/statement/schema.ts";
import { Inline } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { Slotted, slot } from "../../components/slotted/slotted.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { Compliance } from "./compliance/compliance.tsx";
import { HowTested } from "./how-tested/how-tested.tsx";
import { ProblemGroups } from "./problem-groups/problem-groups.tsx";
import { OtherForms } from "./reach-us/other-forms.tsx";
import { ReportProblems } from "./reach-us/report-problems.tsx";
import { Supervision } from "./reach-us/supervision.tsx";

interface StatementLayoutProps {
  readonly statement: Statement;
}

/**
 * The accessibility statement: its headings in the order and with the words that Digg asks for
 * (MDFFS 2019:2, 6 §). The title of the tab holds "Tillgänglighetsredogörelse", the heading does not.
 */
export function StatementLayout({ statement }: StatementLayoutProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const { summary, outsideLaw } = statement;
  return (
    <div class="wrapper page">
      <PageHeader
        heading={
          <Slotted text={t("ui.statement.heading", { site: slot })}>
            <Inline text={site.settings.name} />
          </Slotted>
        }
      >
        <p class="preamble">
          <Slotted text={t("ui.statement.introduction", { publisher: slot })}>
            <ThingLink to={site.settings.publisher} />
          </Slotted>
        </p>
      </PageHeader>
      <div class="statement">
        {outsideLaw && <LocalizedProse text={outsideLaw} headingLevel={2} idPrefix="law_" />}
        <h2>{t("ui.statement.summary")}</h2>
        <LocalizedProse text={summary} headingLevel={3} idPrefix="summary_" />
        <OtherForms statement={statement} />
        <ReportProblems statement={statement} />
        <Supervision statement={statement} />
        <Compliance statement={statement} />
        <ProblemGroups />
        <HowTested statement={statement} />
      </div>
    </div>
  );
}
