import type { Plan } from "../../../../src/kinds/plan/schema.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

interface AreaLinksProps {
  readonly plan: Plan;
  /** Of the divisions' headings. */
  readonly level: HeadingLevel;
}

/** The areas of a plan by division, with how many targets each has. */
export function AreaLinks({ plan, level }: AreaLinksProps) {
  const { t } = usePage().translator;
  return (
    <div class="area-links">
      {plan.divisions.map((division) => (
        <div key={division.id}>
          <Heading level={level}>
            <Inline text={division.name} />
          </Heading>
          <ul>
            {plan.areas
              .filter((area) => area.division === division.id)
              .map(({ id, targets }) => (
                <li key={id}>
                  <ThingLink to={{ kind: "area", id: `${plan.id}/${id}` }} />
                  <span class="area-links__count">
                    {t("ui.plan.targetCount", { count: targets.length })}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
