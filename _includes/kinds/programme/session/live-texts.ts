import type { Translator } from "../../../../src/i18n/translator.ts";
import { dayOf, type Programme, type Session } from "../../../../src/kinds/programme/schema.ts";

/**
 * What the scripts of a programme read of a session, since they know no words: when it begins, as it
 * is said on its day and on the days before. Times of day are in the start's `time`.
 */
export function liveTexts(
  session: Session,
  programme: Programme,
  { t, format }: Pick<Translator, "t" | "format">,
): { readonly clock: string; readonly dayAndClock: string | undefined } {
  const day = dayOf(session, programme);
  const time = format.clock(session.start);
  const dayAndClock = t("ui.live.dayAndClock", { day: format.weekdayDate(day), time });
  return {
    clock: t("ui.live.clock", { time }),
    // The first day of an event has no day before on which it is said.
    dayAndClock: day === programme.date ? undefined : dayAndClock,
  };
}
