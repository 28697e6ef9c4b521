import type { Place } from "../../../../src/model/place.ts";
import { EventPlace } from "../../../components/event-facts/event-place.tsx";
import { usePage } from "../../../page-context.tsx";

/** When a meeting begins, readable by machines with the offset of the site's time zone. */
export function MeetingTime({ start }: { readonly start: string }) {
  const { site, translator } = usePage();
  const { format } = translator;
  const [date = "", time = ""] = start.split("T");
  return (
    <time dateTime={format.dateTimeAttribute(date, time, site.settings.timeZone)}>
      {format.clock(time)}
    </time>
  );
}

/** Where a meeting is held; a digital one can be followed there. */
export function MeetingPlace({ place }: { readonly place: Place }) {
  const { t } = usePage().translator;
  if (place.kind === "digital" && place.url !== undefined)
    return <a href={place.url}>{t("ui.notice.follow")}</a>;
  return <EventPlace place={place} />;
}
