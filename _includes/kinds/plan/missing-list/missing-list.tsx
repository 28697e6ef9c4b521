import type { Plan } from "../../../../src/kinds/plan/schema.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { usePage } from "../../../page-context.tsx";
import { PlanFacts } from "../plan-facts/plan-facts.tsx";

interface MissingListProps {
  readonly plan: Plan;
  readonly missing: Plan["missing"];
  readonly level: HeadingLevel;
}

/** What a plan's source names and does not hold; nothing where it lacks nothing. */
export function MissingList({ plan, missing, level }: MissingListProps) {
  const { t } = usePage().translator;
  if (missing.length === 0) return null;
  return (
    <section class="missing-list" aria-labelledby="missing">
      <Heading level={level} id="missing">
        {t("ui.plan.missing")}
      </Heading>
      <PlanFacts
        plan={plan}
        facts={missing.map(({ id, what, page }) => ({ id, text: what, page }))}
        idPrefix="missing"
      />
    </section>
  );
}
