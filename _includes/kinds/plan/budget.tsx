import type { Plan } from "../../../src/kinds/plan/schema.ts";
import { Notice } from "../../components/notice/notice.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { BudgetSheet } from "./budget-sheet/budget-sheet.tsx";
import { FinancialGoals } from "./financial-goals/financial-goals.tsx";
import { MissingList } from "./missing-list/missing-list.tsx";
import { PlanMenu } from "./plan-menu/plan-menu.tsx";

/** The amounts of a plan, or, where its source holds none, what it lacks. */
export function BudgetLayout({ plan }: { readonly plan: Plan }) {
  const { t } = usePage().translator;
  const { budgetTables, missing } = plan;
  return (
    <div class="wrapper page stack">
      <PageHeader kind={<ThingLink to={{ kind: "plan", id: plan.id }} />}>
        <PlanMenu plan={plan} />
      </PageHeader>
      {budgetTables.length === 0 && (
        <Notice>
          <p>{t("ui.plan.budgetNone")}</p>
        </Notice>
      )}
      {budgetTables.map((sheet) => (
        <BudgetSheet key={sheet.id} plan={plan} sheet={sheet} level={2} />
      ))}
      <MissingList
        plan={plan}
        missing={missing.filter(({ area }) => area === undefined)}
        level={2}
      />
      <FinancialGoals plan={plan} level={2} />
    </div>
  );
}
