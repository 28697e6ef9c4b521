import type { LocalSpan } from "../../../src/model/occasion.ts";
import { usePage } from "../../page-context.tsx";
import { Day } from "../day/day.tsx";

/** The day or days of an event, always with the year. */
export function EventDays({ span: { start, end } }: { readonly span: LocalSpan }) {
  const { format } = usePage().translator;
  if (start.date === end.date) return <Day date={start.date} weekday />;
  return <>{format.dateRange(start.date, end.date)}</>;
}
