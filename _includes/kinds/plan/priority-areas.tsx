import type { Priority } from "../../../src/kinds/priority/schema.ts";
import { listedThings } from "../../../src/model/listed.ts";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { ThingLink, ThingTitle } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";

/** The areas of plans that concern the same subject as a priority; nothing where there are none. */
export function PriorityAreas({ priority: { id } }: { readonly priority: Priority }) {
  const { site, translator } = usePage();
  const areas = [...listedThings(site).plan.values()].flatMap((plan) =>
    plan.areas
      .filter(({ relatedPriorities }) => relatedPriorities.some((related) => related.id === id))
      .map((area) => ({ plan: plan.id, area: area.id })),
  );
  return (
    <LinkList heading={translator.t("ui.plan.relatedAreas")} level={2}>
      {areas.map(({ plan, area }) => (
        <>
          <ThingLink to={{ kind: "area", id: `${plan}/${area}` }} />
          <span class="plan-of-area">
            <ThingTitle of={{ kind: "plan", id: plan }} />
          </span>
        </>
      ))}
    </LinkList>
  );
}
