import type { Area } from "../../../src/kinds/plan/schema.ts";
import { get } from "../../../src/model/site.ts";
import { PriorityLine } from "../../components/priority-line/priority-line.tsx";
import { usePage } from "../../page-context.tsx";

/** The priorities of today that concern the same subject as an area of a plan. */
export function AreaPriorities({ area: { relatedPriorities } }: { readonly area: Area }) {
  const { site, translator } = usePage();
  const { t } = translator;
  if (relatedPriorities.length === 0) return null;
  return (
    <div class="article__priorities">
      <h2>{t("ui.plan.relatedPriorities")}</h2>
      <p>{t("ui.plan.relatedPrioritiesHint")}</p>
      <ul>
        {relatedPriorities.map((reference) => (
          <li key={reference.id}>
            <PriorityLine priority={get(site.things.priority, reference)} day={site.today} />
          </li>
        ))}
      </ul>
    </div>
  );
}
