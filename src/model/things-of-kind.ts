import { type DataKind, dataKinds, referenceNameOf } from "./kind-names.ts";
import { rememberForBoth } from "./remember.ts";
import type { Things } from "./site.ts";
import type { Thing, ThingKind } from "./thing-kind.ts";

/** The things of a kind by their ids, for code that knows no kind; none where the site has none. */
export function thingsOfKind(things: Things, kind: DataKind): ReadonlyMap<string, Thing> {
  const all = things as Readonly<Record<string, ReadonlyMap<string, Thing> | undefined>>;
  return all[referenceNameOf(kind)] ?? new Map();
}

/**
 * Adds to things what follows from others that are shown, such as successors. It comes after linking: nobody
 * has written that a thing names those.
 */
export const completeThings = rememberForBoth(
  (kinds: readonly ThingKind[], things: Things): Things => {
    const completed = dataKinds(kinds).flatMap((kind) => {
      const whole = kind.data.complete?.(thingsOfKind(things, kind), things);
      return whole ? [[referenceNameOf(kind), whole] as const] : [];
    });
    return { ...things, ...(Object.fromEntries(completed) as Partial<Things>) };
  },
);
