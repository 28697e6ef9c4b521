import { checkTime } from "./check-clocks.ts";
import type { Fault, Report } from "./fault.ts";
import { lifeMoments } from "./life.ts";
import { instantOf, type LifeMoment, lifeMomentText } from "./life-moment.ts";
import type { Living } from "./lives.ts";
import { defaultLanguage, type UnlinkedSite } from "./site.ts";
import { type Sources, sourceOf } from "./sources.ts";

/** Moments that come in another order than they can, and times that no clock shows. */
export function checkLives(
  lives: readonly Living[],
  { settings }: Pick<UnlinkedSite, "settings">,
  sources: Sources,
  report: Report,
): void {
  for (const { reference, life } of lives) {
    if (lifeMoments.every((field) => life[field] === undefined)) continue;
    const source = sourceOf(sources, reference, defaultLanguage({ settings }));
    if (!source) continue;
    let before: LifeMoment | undefined;
    for (const field of lifeMoments) {
      const moment = life[field];
      if (!moment) continue;
      const faults = [
        ...checkOrder(before, moment, settings.timeZone),
        ...checkClock(field, moment, settings.timeZone),
      ];
      for (const fault of faults)
        report({ ...fault, file: source.path, ...source.locate([field]), field });
      before = moment;
    }
  }
}

type Finding = Pick<Fault, "severity" | "code" | "values">;

function checkOrder(
  before: LifeMoment | undefined,
  moment: LifeMoment,
  zone: string,
): readonly Finding[] {
  if (!before || instantOf(before, zone) < instantOf(moment, zone)) return [];
  const values = { start: lifeMomentText(before), end: lifeMomentText(moment) };
  return [{ severity: "error", code: "end-before-start", values }];
}

/** With its offset, a time is read from no clock of the place. */
function checkClock(
  field: string,
  { date, time, offset }: LifeMoment,
  zone: string,
): readonly Finding[] {
  if (time === undefined || offset !== undefined) return [];
  return checkTime({ path: [field], date, time }, zone);
}
