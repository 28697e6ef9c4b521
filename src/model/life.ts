import { z } from "zod";
import { instantOf, type LifeMoment, lifeMoment } from "./life-moment.ts";

/**
 * Fields of everything that comes and goes: a page of any kind has them, and each kind of data whose things
 * have a page or stand in lists and are no parts of others.
 */
export const lifeFields = {
  /** True for what only the preview shows. */
  draft: z.boolean().meta({ isCommon: true }).optional(),
  publishAt: lifeMoment.optional(),
  /** From when its address says what has been there, and nothing else does. */
  archiveAt: lifeMoment.optional(),
  unpublishAt: lifeMoment.optional(),
};

/** What such a thing says of that. */
export type Life = {
  readonly [Name in keyof typeof lifeFields]?: z.output<(typeof lifeFields)[Name]>;
};

/** The names of its moments, in the order in which they must come. */
export const lifeMoments = ["publishAt", "archiveAt", "unpublishAt"] as const;

/**
 * What is not simply there. `draft` and `coming`: no visitor is shown it. `archived`: it keeps its address
 * and stands in no list. `gone`: its address says what has been there. `at` counts milliseconds since
 * 1970-01-01T00:00Z.
 */
export type LifeState = HeldState | RetiredState;

export type HeldState =
  | { readonly state: "draft" }
  | { readonly state: "coming"; readonly at: number };

export interface RetiredState {
  readonly state: "archived" | "gone";
  readonly at: number;
}

/** A moment, and the clocks that it is read from. */
interface Moment {
  readonly now: number;
  readonly timeZone: string;
}

/**
 * Says what is true of something at a moment; undefined where it is shown like everything else. From the
 * moment itself on, the new state holds.
 * @param from moments before which it is not to be shown
 */
export function lifeStateAt(
  { draft, archiveAt, unpublishAt }: Life,
  from: readonly LifeMoment[],
  { now, timeZone }: Moment,
): LifeState | undefined {
  if (draft) return { state: "draft" };
  const instant = (moment: LifeMoment) => instantOf(moment, timeZone);
  const start = Math.max(...from.map(instant));
  if (start > now) return { state: "coming", at: start };
  const hasCome = (moment: LifeMoment | undefined): moment is LifeMoment =>
    moment !== undefined && instant(moment) <= now;
  if (hasCome(unpublishAt)) return { state: "gone", at: instant(unpublishAt) };
  if (hasCome(archiveAt)) return { state: "archived", at: instant(archiveAt) };
  return undefined;
}

/** Whether no visitor is shown it yet. */
export function isHeld(state: LifeState | undefined): state is HeldState {
  return state?.state === "draft" || state?.state === "coming";
}

/** Whether it has left the lists. */
export function isRetired(state: LifeState | undefined): state is RetiredState {
  return state?.state === "archived" || state?.state === "gone";
}
