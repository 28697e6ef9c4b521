/** When a session is held, in milliseconds since the epoch: moments, so no time zone is left in them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a programme is doing at a moment. */
export interface ProgrammeState {
  /** `before` its first day, `running` from the first midnight to the end of the last session. */
  readonly phase: "before" | "running" | "ended";
  /** The place among the sessions of the one that is on, from 0; absent in a gap. */
  readonly now?: number;
  /** The place of the one that begins next. */
  readonly next?: number;
  /** The moment at which the state is another; absent where it is the last. */
  readonly changes?: number;
}

/**
 * What is on and what comes next.
 *
 * @param spans the sessions in order of time
 * @param firstDay the moment at which the first day of the event begins where it is held
 * @param moment milliseconds since the epoch
 */
export function programmeAt(
  spans: readonly Span[],
  firstDay: number,
  moment: number,
): ProgrammeState {
  const edges = [firstDay, ...spans.flatMap(({ start, end }) => [start, end])];
  const later = edges.filter((edge) => edge > moment);
  if (later.length === 0) return { phase: "ended" };
  const changes = Math.min(...later);
  if (moment < firstDay) return { phase: "before", changes };
  const now = spans.findIndex(({ start, end }) => start <= moment && moment < end);
  const next = spans.findIndex(({ start }) => start > moment);
  return {
    phase: "running",
    ...(now >= 0 && { now }),
    ...(next >= 0 && { next }),
    changes,
  };
}
