import { listedThings } from "../../../src/model/listed.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { nameOfPeriod } from "./name-of-period.ts";

/** All plans, the latest first. */
export function PlansLayout() {
  const { site, translator } = usePage();
  const { t, format } = translator;
  const plans = [...listedThings(site).plan.values()].toSorted((a, b) =>
    a.period.from < b.period.from ? 1 : -1,
  );
  return (
    <div class="wrapper page stack">
      <PageHeader />
      {plans.length === 0 && <p>{t("ui.plan.none")}</p>}
      <ul class="plan-list">
        {plans.map(({ id, organisation, period, areas }) => (
          <li key={id}>
            <h2>
              <ThingLink to={{ kind: "plan", id }} />
            </h2>
            <p>
              <ThingLink to={organisation} /> · {nameOfPeriod(period, format)}
            </p>
            <p>{t("ui.plan.targetCount", { count: areas.flatMap((one) => one.targets).length })}</p>
          </li>
        ))}
      </ul>
      <p class="more">
        <ThingLink to={{ kind: "section", id: "data" }}>{t("ui.plan.toData")}</ThingLink>
      </p>
    </div>
  );
}
