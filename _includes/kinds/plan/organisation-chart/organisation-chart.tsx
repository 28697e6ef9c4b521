import {
  type ChartNode,
  type ChartUnit,
  chartTree,
} from "../../../../src/kinds/plan/organisation-chart.ts";
import type { Plan } from "../../../../src/kinds/plan/schema.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

interface OrganisationChartProps {
  readonly plan: Pick<Plan, "id" | "areas">;
  readonly units: readonly ChartUnit[];
  /** Of the heading of the notes. */
  readonly level: HeadingLevel;
}

/** Who stands below whom: a list within a list, which wide screens draw as a chart. */
export function OrganisationChart({ plan, units, level }: OrganisationChartProps) {
  const { t } = usePage().translator;
  const top = chartTree(units);
  if (!top) return null;
  const noted = units.filter(({ note }) => note !== undefined);
  return (
    <div class="organisation-chart">
      <ul class="organisation-chart__top">
        <Unit node={top} plan={plan} units={units} />
      </ul>
      {noted.length > 0 && (
        <div class="organisation-chart__notes">
          <Heading level={level}>{t("ui.plan.chartNotes")}</Heading>
          <dl>
            {noted.map(({ id, name, note }) => (
              <div key={id}>
                <dt>
                  <Inline text={name} />
                </dt>
                <dd>{note && <Inline text={note} />}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}

interface UnitProps extends Omit<OrganisationChartProps, "level"> {
  readonly node: ChartNode;
}

function Unit({ node, plan, units }: UnitProps) {
  const { kind, children } = node;
  // Units that lead no others stand below each other, to keep the chart narrow.
  const isColumn = children.every((child) => child.children.length === 0);
  return (
    <li class={`organisation-chart__unit organisation-chart__unit--${kind}`}>
      <Box node={node} plan={plan} units={units} />
      {children.length > 0 && (
        <ul class={isColumn ? "organisation-chart__column" : "organisation-chart__row"}>
          {children.map((child) => (
            <Unit key={child.id} node={child} plan={plan} units={units} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A unit that is an area of the plan leads to its page. */
function Box({ node: { id, name, governedBy }, plan, units }: UnitProps) {
  const { t } = usePage().translator;
  const governor = units.find((unit) => unit.id === governedBy);
  const isArea = plan.areas.some((area) => area.id === id);
  return (
    <div class="organisation-chart__box">
      {isArea ? (
        <ThingLink to={{ kind: "area", id: `${plan.id}/${id}` }}>
          <Inline text={name} />
        </ThingLink>
      ) : (
        <span class="organisation-chart__name">
          <Inline text={name} />
        </span>
      )}
      {governor && (
        <span class="organisation-chart__governor">
          <Slotted text={t("ui.plan.governedBy", { unit: slot })}>
            <Inline text={governor.name} />
          </Slotted>
        </span>
      )}
    </div>
  );
}
