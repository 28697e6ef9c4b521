import type { Plan } from "../../../../src/kinds/plan/schema.ts";
import { usePage } from "../../../page-context.tsx";

/** The parts of a plan, and which of them one is reading. */
export function PlanMenu({ plan }: { readonly plan: Plan }) {
  const { table, route, translator } = usePage();
  const { t } = translator;
  const parts = [
    ["", t("ui.plan.overview")],
    ["/scorecard", t("ui.plan.scorecard")],
    ["/chart", t("ui.plan.chart")],
    ["/budget", t("ui.plan.budget")],
  ] as const;
  return (
    <nav class="plan-menu" aria-label={t("ui.plan.parts")}>
      <ul>
        {parts.map(([path, title]) => {
          const page = table.find(`plan:${plan.id}${path}`, route.language);
          if (!page) return null;
          return (
            <li key={path}>
              <a href={page.url} aria-current={page.key === route.key ? "page" : undefined}>
                {title}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
