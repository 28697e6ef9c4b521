import type { Plan } from "../../../src/kinds/plan/schema.ts";
import { usePage } from "../../page-context.tsx";

/** The ways into a plan, each with what is found there. */
export function PlanEntrances({ plan }: { readonly plan: Plan }) {
  const { table, route, translator } = usePage();
  const { t } = translator;
  const budget = plan.budgetTables.length > 0 ? "budgetAbout" : "budgetMissing";
  const entrances = [
    [`plan:${plan.id}/scorecard`, t("ui.plan.scorecard"), t("ui.plan.scorecardAbout")],
    [`plan:${plan.id}/chart`, t("ui.plan.chart"), t("ui.plan.chartAbout")],
    [`plan:${plan.id}/budget`, t("ui.plan.budget"), t(`ui.plan.${budget}`)],
    ["section:data", t("ui.data.title"), t("ui.plan.dataAbout")],
  ] as const;
  return (
    <ul class="plan-entrances">
      {entrances.map(([key, title, about]) => {
        const page = table.find(key, route.language);
        if (!page) return null;
        return (
          <li key={key}>
            <a class="card-link" href={page.url}>
              {title}
            </a>
            <p>{about}</p>
          </li>
        );
      })}
    </ul>
  );
}
