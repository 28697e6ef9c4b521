import type { Occasion } from "../../src/model/occasion.ts";
import { referenceKey } from "../../src/model/reference.ts";
import { CalendarSubscription } from "../components/calendar-subscription/calendar-subscription.tsx";
import { EventTeaser } from "../components/event-teaser/event-teaser.tsx";
import { PageHeader } from "../components/page-header/page-header.tsx";
import { usePage } from "../page-context.tsx";
import { eventsByTime } from "./events-by-time.ts";

/** What is to come, the nearest first; then what has been, the latest first. */
export function EventsLayout() {
  const { site, translator } = usePage();
  const { t } = translator;
  const { upcoming, past } = eventsByTime(site);
  return (
    <div class="wrapper page stack">
      <PageHeader />
      <section aria-labelledby="upcoming">
        <h2 id="upcoming">{t("ui.event.upcoming")}</h2>
        {upcoming.length === 0 ? <p>{t("ui.event.noneUpcoming")}</p> : <Events events={upcoming} />}
      </section>
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">{t("ui.event.past")}</h2>
          <Events events={past} />
        </section>
      )}
      <CalendarSubscription level={2} />
    </div>
  );
}

function Events({ events }: { readonly events: readonly Occasion[] }) {
  return (
    <ul class="event-list">
      {events.map((occasion) => (
        <li key={referenceKey(occasion.reference)}>
          <EventTeaser occasion={occasion} level={3} />
        </li>
      ))}
    </ul>
  );
}
