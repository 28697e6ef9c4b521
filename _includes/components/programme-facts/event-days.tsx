import type { Programme } from "../../../src/model/programme.ts";
import { usePage } from "../../page-context.tsx";
import { Day } from "../day/day.tsx";

/** The day or days of an event, always with the year. */
export function EventDays({ programme: { date, endDate } }: { readonly programme: Programme }) {
  const { format } = usePage().translator;
  if (endDate === undefined || endDate === date) return <Day date={date} weekday />;
  return <>{format.dateRange(date, endDate)}</>;
}
