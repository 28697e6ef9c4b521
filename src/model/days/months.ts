import { addDays } from "./day.ts";

/** The day so many months later; the last of that month where it is shorter: 31 January, 28 February. */
export function addMonths(day: string, count: number): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const first = new Date(Date.UTC(Number(year), Number(month) - 1 + count, 1));
  const following = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1));
  const last = addDays(following.toISOString().slice(0, 10), -1);
  return `${last.slice(0, "YYYY-MM-".length)}${date < last.slice(-2) ? date : last.slice(-2)}`;
}
