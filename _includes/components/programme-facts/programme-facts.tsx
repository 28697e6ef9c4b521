import { dayOf, type Programme } from "../../../src/model/programme.ts";
import { usePage } from "../../page-context.tsx";
import { Day } from "../day/day.tsx";
import { Facts } from "../facts/facts.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";
import { EventDays } from "./event-days.tsx";
import { EventPlace } from "./event-place.tsx";
import { EventTimes } from "./event-times.tsx";

/** When, where and by whom an event is held. */
export function ProgrammeFacts({ programme }: { readonly programme: Programme }) {
  const { t } = usePage().translator;
  const { status, organiser, updated, sessions } = programme;
  const isOneDay = new Set(sessions.map((session) => dayOf(session, programme))).size === 1;
  return (
    <Facts
      facts={[
        { term: t("ui.event.date"), value: <EventDays programme={programme} /> },
        isOneDay && { term: t("ui.event.time"), value: <EventTimes programme={programme} /> },
        { term: t("ui.event.place"), value: <EventPlace programme={programme} /> },
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
