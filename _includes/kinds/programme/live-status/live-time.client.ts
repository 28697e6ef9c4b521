import { dateTimeAttribute } from "../../../../src/i18n/date-time-attribute.ts";
import { type Clock, clockFrom, readSetTime, type SetTime } from "./read-clock.ts";

/** Timers stand still while a device sleeps: so none is set for longer than this. */
const LONGEST_WAIT = 60_000;

/** The time of an event, for an element that stands in its programme. */
export interface LiveTime {
  readonly setTime: SetTime | undefined;
  readonly clock: Clock;
  /** The moment at which a day (`YYYY-MM-DD`) begins where the event is held. */
  readonly startOf: (day: string) => number;
}

let deviceAtLoad: Clock | undefined;

/** Reads the event's time zone from the page, and its clock from the address or the device. */
export function liveTimeOf(element: Element): LiveTime {
  const zone = element.closest<HTMLElement>("[data-time-zone]")?.dataset.timeZone ?? "UTC";
  const setTime = readSetTime(location.search, zone);
  deviceAtLoad ??= clockFrom(setTime, Date.now);
  return {
    setTime,
    clock: deviceAtLoad,
    startOf: (day) => Date.parse(dateTimeAttribute(day, "00:00", zone)),
  };
}

/**
 * Calls a function now, when the time comes that it gives back, and whenever the page is seen again:
 * after another tab, after sleep, after a step back in the history.
 */
export function followTime(
  clock: Clock,
  update: (moment: number) => number | undefined,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    const next = update(clock());
    if (next !== undefined)
      timer = setTimeout(run, Math.min(Math.max(next - clock(), 0) + 1, LONGEST_WAIT));
  };
  const see = () => document.visibilityState === "visible" && run();
  document.addEventListener("visibilitychange", see, { signal });
  addEventListener("pageshow", see, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
  run();
}
