import { eventLists } from "../../../src/kinds/event/event-lists.ts";
import { CalendarSubscription } from "../../components/calendar-subscription/calendar-subscription.tsx";
import { GroupLinks } from "../../components/group-links/group-links.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { usePage } from "../../page-context.tsx";
import { EventList } from "./event-list/event-list.tsx";

/** What is to come, the nearest first; then what has been, the latest first, or its years. */
export function EventsLayout() {
  const { site, table, translator } = usePage();
  const { t } = translator;
  const { upcoming, past, years } = eventLists(site, table);
  const [part] = upcoming;
  return (
    <div class="wrapper page stack">
      <PageHeader />
      <section aria-labelledby="upcoming">
        <h2 id="upcoming">{t("ui.event.upcoming")}</h2>
        {part.items.length === 0 ? (
          <p>{t("ui.event.noneUpcoming")}</p>
        ) : (
          <EventList events={part.items} level={3} />
        )}
        <Pagination part={part} />
      </section>
      {past.length + years.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">{t("ui.event.past")}</h2>
          {past.length > 0 && <EventList events={past} level={3} />}
          <GroupLinks
            label={t("ui.event.pastByYear")}
            groups={years}
            part={{ list: part.list }}
            countText={(count) => t("ui.event.count", { count })}
          />
        </section>
      )}
      <CalendarSubscription level={2} />
    </div>
  );
}
