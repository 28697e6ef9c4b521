import { hoursOfWeekday } from "../../../../src/kinds/service/opening-hours.ts";
import type { Counter, Span } from "../../../../src/kinds/service/schema.ts";
import { weekdays } from "../../../../src/model/days/day.ts";
import { plainLocal } from "../../../../src/routes/plain-local.ts";
import { Facts } from "../../../components/facts/facts.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { TableFrame } from "../../../components/table-frame/table-frame.tsx";
import { TelephoneLink } from "../../../components/telephone-link/telephone-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { CounterExceptions } from "./counter-exceptions.tsx";
import { Hours } from "./hours.tsx";

interface CounterHoursProps {
  readonly counter: Counter;
}

/** Where one can come, its hours day by day, and the coming days with other hours. */
export function CounterHours({ counter }: CounterHoursProps) {
  const { t } = usePage().translator;
  return (
    <section aria-labelledby="counter" class="counter">
      <h2 id="counter">{t("ui.service.counter.title")}</h2>
      <CounterFacts counter={counter} />
      <TableFrame id="counter-hours" caption={t("ui.service.counter.hours")} class="counter__hours">
        <thead>
          <tr>
            <th scope="col">{t("ui.service.counter.day")}</th>
            <th scope="col">{t("ui.service.counter.open")}</th>
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday) => (
            <HoursRow
              key={weekday}
              name={t(`ui.service.weekday.${weekday}`)}
              hours={hoursOfWeekday(counter, weekday)}
            />
          ))}
        </tbody>
      </TableFrame>
      <CounterExceptions counter={counter} />
    </section>
  );
}

function CounterFacts({ counter: { name, address, phones } }: CounterHoursProps) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const plainName = plainLocal(name, { language: route.language, site });
  return (
    <Facts
      facts={[
        { term: t("ui.service.counter.where"), value: <Inline text={name} /> },
        { term: t("ui.service.counter.address"), value: address },
        ...phones.map((telephone) => ({
          term: t("ui.service.counter.phone"),
          value: <TelephoneLink telephone={telephone} name={plainName} />,
        })),
      ]}
    />
  );
}

interface HoursRowProps {
  readonly name: string;
  readonly hours: readonly Span[];
}

function HoursRow({ name, hours }: HoursRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Hours hours={hours} />
      </td>
    </tr>
  );
}
