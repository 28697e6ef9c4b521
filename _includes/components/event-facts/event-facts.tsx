import type { Occasion } from "../../../src/model/occasion.ts";
import { usePage } from "../../page-context.tsx";
import { Day } from "../day/day.tsx";
import { Facts } from "../facts/facts.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";
import { EventDays } from "./event-days.tsx";
import { EventPlace } from "./event-place.tsx";
import { EventTimes, hasTimes } from "./event-times.tsx";
import { EventZone } from "./event-zone.tsx";

/** When, where and by whom an event is held, and how to take part. */
export function EventFacts({ occasion }: { readonly occasion: Occasion }) {
  const { t } = usePage().translator;
  const { status, organiser, updated, place, registration, former } = occasion;
  const link = place.kind === "digital" ? place.url : undefined;
  return (
    <Facts
      facts={[
        { term: t("ui.event.date"), value: <EventDays span={occasion} /> },
        hasTimes(occasion) && {
          term: t("ui.event.time"),
          value: (
            <>
              <EventTimes occasion={occasion} />
              <EventZone occasion={occasion} />
            </>
          ),
        },
        former && { term: t("ui.event.former"), value: <FormerTime occasion={occasion} /> },
        { term: t("ui.event.place"), value: <EventPlace place={place} /> },
        link !== undefined && {
          term: t("ui.event.participation"),
          value: <a href={link}>{t("ui.event.join")}</a>,
        },
        registration !== undefined && {
          term: t("ui.event.registration"),
          value: <a href={registration}>{t("ui.event.register")}</a>,
        },
        { term: t("ui.event.organiser"), value: <ThingLink to={organiser} /> },
        status !== "scheduled" && {
          term: t("ui.event.statusLabel"),
          value: t(`ui.event.status.${status}`),
        },
        { term: t("ui.page.updated"), value: <Day date={updated} /> },
      ]}
    />
  );
}

/** When it was to be held before it was moved. */
function FormerTime({ occasion }: { readonly occasion: Occasion }) {
  const { former, sessionCount } = occasion;
  if (!former) return null;
  return (
    <>
      <EventDays span={former} />{" "}
      <EventTimes occasion={{ ...former, ...(sessionCount !== undefined && { sessionCount }) }} />
    </>
  );
}
