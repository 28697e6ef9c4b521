import { isHeld, type Occasion } from "../../../src/model/occasion.ts";
import { referenceKey } from "../../../src/model/reference.ts";
import { calendarUrls } from "../../../src/routes/calendar-urls.ts";
import { occasionsByTime } from "../../../src/routes/occasions.ts";
import { CalendarSubscription } from "../../components/calendar-subscription/calendar-subscription.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Slotted, slot } from "../../components/slotted/slotted.tsx";
import { ThingTitle } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { FeedList } from "./feed-list/feed-list.tsx";

/** How to be told of news and events without leaving an address. */
export function FollowLayout() {
  const { t } = usePage().translator;
  return (
    <div class="wrapper page stack">
      <PageHeader>
        <p class="preamble">{t("ui.follow.introduction")}</p>
      </PageHeader>
      <section aria-labelledby="feeds" class="follow__part">
        <h2 id="feeds">{t("ui.follow.feeds")}</h2>
        <p>{t("ui.follow.feedsHow")}</p>
        <FeedList />
      </section>
      <CalendarSubscription level={2} />
      <EventCalendars />
    </div>
  );
}

/** The calendars of what is to come, one by one. */
function EventCalendars() {
  const { site, table, translator } = usePage();
  const upcoming = occasionsByTime(table, site).upcoming.filter(isHeld);
  if (upcoming.length === 0) return null;
  return (
    <section aria-labelledby="event-calendars" class="follow__part">
      <h2 id="event-calendars">{translator.t("ui.follow.events")}</h2>
      <p>{translator.t("ui.follow.eventsHow")}</p>
      <ul class="feed-list">
        {upcoming.map((occasion) => (
          <li key={referenceKey(occasion.reference)}>
            <EventCalendar occasion={occasion} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EventCalendar({ occasion: { reference } }: { readonly occasion: Occasion }) {
  const { table, route, translator } = usePage();
  const page = table.find(referenceKey(reference), route.language);
  const calendar = page && calendarUrls(page, translator).whole;
  if (calendar === undefined) return null;
  return (
    <a href={calendar} download>
      <Slotted text={translator.t("ui.calendar.eventNamed", { title: slot })}>
        <ThingTitle of={reference} />
      </Slotted>
    </a>
  );
}
