import type { Plan } from "../../../../src/kinds/plan/schema.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";
import { PrintedPage } from "../printed-page/printed-page.tsx";
import { TargetWords } from "../target-words/target-words.tsx";

interface FinancialGoalsProps {
  readonly plan: Plan;
  readonly level: HeadingLevel;
}

/** The goals for the body's own economy; nothing for a plan without any. */
export function FinancialGoals({ plan, level }: FinancialGoalsProps) {
  const { t } = usePage().translator;
  if (plan.financialGoals.length === 0) return null;
  return (
    <section class="financial-goals" aria-labelledby="financial-goals">
      <Heading level={level} id="financial-goals">
        {t("ui.plan.financialGoals")}
      </Heading>
      <dl>
        {plan.financialGoals.map((goal) => (
          <div key={goal.id} id={`goal-${goal.id}`}>
            <dt>
              <Inline text={goal.metric} />
            </dt>
            <dd>
              <TargetWords target={goal} />
            </dd>
            <dd>
              <Inline text={goal.text} /> <PrintedPage plan={plan} page={goal.page} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
