import type { Plan } from "../../../src/kinds/plan/schema.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { OrganisationChart } from "./organisation-chart/organisation-chart.tsx";
import { PlanMenu } from "./plan-menu/plan-menu.tsx";
import { PrintedPageLine } from "./printed-page/printed-page.tsx";

/** Who leads whom in the body that has made the plan. */
export function OrganisationChartLayout({ plan }: { readonly plan: Plan }) {
  const { t } = usePage().translator;
  return (
    <div class="wrapper page stack">
      <PageHeader kind={<ThingLink to={{ kind: "plan", id: plan.id }} />}>
        <p class="preamble">{t("ui.plan.chartIntroduction")}</p>
        <PlanMenu plan={plan} />
      </PageHeader>
      <OrganisationChart plan={plan} units={plan.chart?.units ?? []} level={2} />
      <PrintedPageLine plan={plan} page={plan.chart?.page} />
    </div>
  );
}
