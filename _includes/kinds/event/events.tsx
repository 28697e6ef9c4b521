import { occasionsByTime } from "../../../src/routes/occasions.ts";
import { CalendarSubscription } from "../../components/calendar-subscription/calendar-subscription.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { usePage } from "../../page-context.tsx";
import { EventList } from "./event-list/event-list.tsx";

/** What is to come, the nearest first; then what has been, the latest first. */
export function EventsLayout() {
  const { site, table, translator } = usePage();
  const { t } = translator;
  const { upcoming, past } = occasionsByTime(table, site);
  return (
    <div class="wrapper page stack">
      <PageHeader />
      <section aria-labelledby="upcoming">
        <h2 id="upcoming">{t("ui.event.upcoming")}</h2>
        {upcoming.length === 0 ? (
          <p>{t("ui.event.noneUpcoming")}</p>
        ) : (
          <EventList events={upcoming} level={3} />
        )}
      </section>
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">{t("ui.event.past")}</h2>
          <EventList events={past} level={3} />
        </section>
      )}
      <CalendarSubscription level={2} />
    </div>
  );
}
