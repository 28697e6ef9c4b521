import type { Plan } from "../../../../src/kinds/plan/schema.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { PrintedPage } from "../printed-page/printed-page.tsx";

type PlanFact = Plan["facts"][number];

interface PlanFactsProps {
  readonly plan: Pick<Plan, "document">;
  readonly facts: readonly PlanFact[];
  /** Before the id of each, so that others can point to it: `fact_members`. */
  readonly idPrefix: string;
  /** Whether the order says something. */
  readonly ordered?: boolean;
}

/** Sentences of a plan, each with the page on which it stands. */
export function PlanFacts({ plan, facts, idPrefix, ordered = false }: PlanFactsProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List class={ordered ? "plan-facts plan-facts--ordered" : "plan-facts"}>
      {facts.map(({ id, text, page }) => (
        <li key={id} id={`${idPrefix}_${id}`}>
          <Inline text={text} /> <PrintedPage plan={plan} page={page} />
        </li>
      ))}
    </List>
  );
}
