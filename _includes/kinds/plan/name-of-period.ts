import type { Formats } from "../../../src/i18n/formats.ts";
import type { Plan } from "../../../src/kinds/plan/schema.ts";

/** "2013", "2013–2015": a plan of one year or of several. */
export function nameOfPeriod(
  { from, to }: Plan["period"],
  format: Pick<Formats, "period" | "yearMonth">,
): string {
  return from === to ? format.yearMonth(from) : format.period({ from, to });
}
