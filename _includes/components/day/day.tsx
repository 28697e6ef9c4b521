import { usePage } from "../../page-context.tsx";

interface DayProps {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly weekday?: boolean;
}

/** A date, written as the language writes it and readable by machines. */
export function Day({ date, weekday = false }: DayProps) {
  const { format } = usePage().translator;
  return <time dateTime={date}>{weekday ? format.weekdayDate(date) : format.date(date)}</time>;
}
