import { calendarUrls, subscriptionUrl } from "../../../src/routes/calendar-urls.ts";
import { webAddress } from "../../../src/routes/web-address.ts";
import { usePage } from "../../page-context.tsx";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";

/** How to have all events in one's own calendar: by subscription, or as a file. */
export function CalendarSubscription({ level }: { readonly level: HeadingLevel }) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const { all } = calendarUrls(route, translator);
  return (
    <section class="subscription follow__part" id="calendar" aria-labelledby="calendar-heading">
      <Heading level={level} id="calendar-heading">
        {t("ui.calendar.subscribe")}
      </Heading>
      <p>{t("ui.calendar.subscribeHow")}</p>
      <p class="subscription__link">
        <a href={subscriptionUrl(all, site.settings)}>{t("ui.calendar.subscribeLink")}</a>
      </p>
      <dl class="subscription__address">
        <dt>{t("ui.calendar.subscribeAddress")}</dt>
        <dd>
          <code>{webAddress(all, site.settings)}</code>
        </dd>
      </dl>
      <p>
        <a href={all} download>
          {t("ui.calendar.download")}
        </a>
        . {t("ui.calendar.downloadHow")}
      </p>
    </section>
  );
}
