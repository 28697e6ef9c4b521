import type { Occasion } from "../../../src/model/occasion.ts";
import { usePage } from "../../page-context.tsx";

type Timed = Pick<Occasion, "start" | "end" | "sessionCount">;

/** Whether an event has times as a whole: a programme of several days has them day by day. */
export function hasTimes({ start, end, sessionCount }: Timed): boolean {
  return sessionCount === undefined || start.date === end.date;
}

/** From when to when an event is held. */
export function EventTimes({ occasion }: { readonly occasion: Timed }) {
  const { t, format } = usePage().translator;
  const { start, end } = occasion;
  if (!hasTimes(occasion)) return null;
  const isOneDay = start.date === end.date;
  if (start.time === undefined || end.time === undefined)
    return <>{t(isOneDay ? "ui.event.allDay" : "ui.event.allDays")}</>;
  if (isOneDay) return <>{format.timeRange(start.time, end.time)}</>;
  return (
    <>
      {t("ui.event.fromTo", {
        startDate: format.date(start.date),
        startTime: format.clock(start.time),
        endDate: format.date(end.date),
        endTime: format.clock(end.time),
      })}
    </>
  );
}
