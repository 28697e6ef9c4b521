import { addDays } from "../model/days/day.ts";
import type { Fault } from "../model/fault.ts";

/** Something that has to be done because a day has come, such as a page to be looked over. */
export interface DueFault {
  /** The first day on which it is said, `YYYY-MM-DD`. */
  readonly day: string;
  readonly fault: Fault;
}

/** What a site is told on a day, by the content that it has now. */
export type FaultsOn = (day: string) => Promise<readonly Fault[]>;

/** What is due already, and what falls due. */
export interface Due {
  readonly now: readonly Fault[];
  /** By day. */
  readonly later: readonly DueFault[];
}

/** What is said of a site so many years ago is said whatever the day. */
const yearsBack = 20;

/**
 * Finds what falls due without knowing what can: whatever is said of a site on one day and not on an earlier
 * one has been brought by the days between. What is never said again before the last day is not found.
 * @param today `YYYY-MM-DD`
 * @param days how many days ahead are looked at
 */
export async function findDue(today: string, days: number, faultsOn: FaultsOn): Promise<Due> {
  const [always, known, last] = await Promise.all(
    [addDays(today, -365 * yearsBack), today, addDays(today, days)].map(faultsOn),
  );
  const first = { day: 0, faults: known ?? [] };
  return {
    now: newIn(known ?? [], always ?? []),
    later: await between(first, { day: days, faults: last ?? [] }, (day) =>
      faultsOn(addDays(today, day)),
    ).then((found) => found.map(({ day, fault }) => ({ day: addDays(today, day), fault }))),
  };
}

interface OnDay {
  /** Counted from the first one. */
  readonly day: number;
  readonly faults: readonly Fault[];
}

/** Halves the days between two on which something else is said, until they follow each other. */
async function between(
  from: OnDay,
  to: OnDay,
  faultsOn: (day: number) => Promise<readonly Fault[]>,
): Promise<readonly { readonly day: number; readonly fault: Fault }[]> {
  const fresh = newIn(to.faults, from.faults);
  if (fresh.length === 0) return [];
  if (to.day - from.day <= 1) return fresh.map((fault) => ({ day: to.day, fault }));
  const day = Math.floor((from.day + to.day) / 2);
  const middle = { day, faults: await faultsOn(day) };
  return [...(await between(from, middle, faultsOn)), ...(await between(middle, to, faultsOn))];
}

function newIn(faults: readonly Fault[], before: readonly Fault[]): readonly Fault[] {
  const known = new Set(before.map(keyOf));
  return faults.filter((fault) => !known.has(keyOf(fault)));
}

function keyOf({ file, code, field = "", line = 0 }: Fault): string {
  return [file, code, field, line].join("\0");
}
