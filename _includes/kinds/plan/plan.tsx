import type { Plan } from "../../../src/kinds/plan/schema.ts";
import { get } from "../../../src/model/site.ts";
import { Facts } from "../../components/facts/facts.tsx";
import { Inline } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { AreaLinks } from "./area-links/area-links.tsx";
import { FinancialGoals } from "./financial-goals/financial-goals.tsx";
import { MissingList } from "./missing-list/missing-list.tsx";
import { nameOfPeriod } from "./name-of-period.ts";
import { PlanChanges } from "./plan-changes/plan-changes.tsx";
import { PlanEntrances } from "./plan-entrances.tsx";
import { PlanFacts } from "./plan-facts/plan-facts.tsx";
import { PlanMenu } from "./plan-menu/plan-menu.tsx";
import { PlanNumbers } from "./plan-numbers.tsx";
import { PrintedPage } from "./printed-page/printed-page.tsx";
import { StaffFigures } from "./staff-figures/staff-figures.tsx";

interface PlanProps {
  readonly plan: Plan;
}

/** A plan at a glance, and the ways into it. */
export function PlanLayout({ plan }: PlanProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const { predecessor } = plan;
  return (
    <div class="wrapper page stack">
      <PageHeader kind={<ThingLink to={plan.organisation} />}>
        <LocalizedProse text={plan.introduction} class="prose preamble" />
        <PlanMenu plan={plan} />
      </PageHeader>
      <PlanNumbers plan={plan} />
      <PlanEntrances plan={plan} />
      <section aria-labelledby="areas">
        <h2 id="areas">{t("ui.plan.areas")}</h2>
        <AreaLinks plan={plan} level={3} />
      </section>
      <Statements plan={plan} />
      <Listed plan={plan} part="strategies" />
      <FinancialGoals plan={plan} level={2} />
      {plan.staff && (
        <section aria-labelledby="staff">
          <h2 id="staff">{t("ui.plan.staff")}</h2>
          <StaffFigures plan={plan} staff={plan.staff} />
        </section>
      )}
      <Listed plan={plan} part="facts" />
      <MissingList plan={plan} missing={plan.missing} level={2} />
      {predecessor && (
        <PlanChanges before={get(site.things.plan, predecessor)} after={plan} level={2} />
      )}
      <Origin plan={plan} />
    </div>
  );
}

/** What the body wants to be, and what it is for. */
function Statements({ plan }: PlanProps) {
  const { t } = usePage().translator;
  return (
    <div class="plan-statements">
      {(["vision", "mission"] as const).map((name) => {
        const statement = plan[name];
        if (!statement) return null;
        return (
          <section key={name} aria-labelledby={name}>
            <h2 id={name}>{t(`ui.plan.${name}`)}</h2>
            <p class="plan-statements__text">
              <Inline text={statement.text} />
            </p>
            <PrintedPage plan={plan} page={statement.page} />
          </section>
        );
      })}
    </div>
  );
}

interface ListedProps extends PlanProps {
  readonly part: "strategies" | "facts";
}

const prefixes = { strategies: "strategy", facts: "fact" } as const;

function Listed({ plan, part }: ListedProps) {
  const { t } = usePage().translator;
  if (plan[part].length === 0) return null;
  return (
    <section aria-labelledby={part}>
      <h2 id={part}>{t(`ui.plan.${part}`)}</h2>
      <PlanFacts
        plan={plan}
        facts={plan[part]}
        idPrefix={prefixes[part]}
        ordered={part === "strategies"}
      />
    </section>
  );
}

/** The document that the plan was published as, and the plans before and after it. */
function Origin({ plan: { document, predecessor, successors, period } }: PlanProps) {
  const { t, format } = usePage().translator;
  return (
    <Facts
      facts={[
        { term: t("ui.plan.period"), value: nameOfPeriod(period, format) },
        document && { term: t("ui.plan.document"), value: <ThingLink to={document} /> },
        predecessor && { term: t("ui.plan.predecessor"), value: <ThingLink to={predecessor} /> },
        ...successors.map((after) => ({
          term: t("ui.plan.successor"),
          value: <ThingLink to={after} />,
        })),
      ]}
    />
  );
}
