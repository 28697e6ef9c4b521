import {
  comingExceptions,
  type ExceptionalDays,
  weeksTold,
} from "../../../../src/kinds/service/opening-hours.ts";
import type { Counter } from "../../../../src/kinds/service/schema.ts";
import { Day } from "../../../components/day/day.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { TableFrame } from "../../../components/table-frame/table-frame.tsx";
import { usePage } from "../../../page-context.tsx";
import { Hours } from "./hours.tsx";

/**
 * The coming days on which a counter has other hours, counted from the day of the build; nothing where
 * there are none.
 */
export function CounterExceptions({ counter }: { readonly counter: Counter }) {
  const { site, translator } = usePage();
  const { t } = translator;
  const exceptions = comingExceptions(counter, site.today);
  if (exceptions.length === 0) return null;
  const caption = t("ui.service.counter.exceptions", { count: weeksTold });
  return (
    <TableFrame id="counter-exceptions" caption={caption} class="counter__hours">
      <thead>
        <tr>
          <th scope="col">{t("ui.service.counter.day")}</th>
          <th scope="col">{t("ui.service.counter.open")}</th>
          <th scope="col">{t("ui.service.counter.why")}</th>
        </tr>
      </thead>
      <tbody>
        {exceptions.map((days) => (
          <tr key={days.from}>
            <th scope="row">
              <Days days={days} />
            </th>
            <td>
              <Hours hours={days.hours} />
            </td>
            <td>
              <Why why={days.why} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Days({ days: { from, to } }: { readonly days: ExceptionalDays }) {
  const { format } = usePage().translator;
  if (from === to) return <Day date={from} weekday />;
  return <>{format.dateRange(from, to)}</>;
}

/** An empty cell would leave a listener to wonder. */
function Why({ why }: Pick<ExceptionalDays, "why">) {
  const { t } = usePage().translator;
  if (why === undefined) return <>{t("ui.service.counter.whyNot")}</>;
  if (typeof why === "object") return <Inline text={why} />;
  return <>{t(`ui.service.almanac.${why}`)}</>;
}
