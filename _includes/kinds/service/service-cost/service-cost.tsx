import type { Service } from "../../../../src/kinds/service/schema.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { usePage } from "../../../page-context.tsx";

/** The prices of a service; nothing for a free one, which says so among its facts. */
export function ServiceCost({ cost }: { readonly cost: Service["cost"] }) {
  const { t, format } = usePage().translator;
  if (cost.kind === "free") return null;
  const { prices, note } = cost;
  return (
    <section aria-labelledby="prices">
      <h2 id="prices">{t("ui.service.prices")}</h2>
      <dl class="prices">
        {prices.map(({ what, amount }, index) => (
          <div key={index}>
            <dt>
              <Inline text={what} />
            </dt>
            <dd>{amount === 0 ? t("ui.service.free") : format.money(amount)}</dd>
          </div>
        ))}
      </dl>
      {note && <LocalizedProse text={note} headingLevel={3} footnotesLevel={3} idPrefix="cost_" />}
    </section>
  );
}
