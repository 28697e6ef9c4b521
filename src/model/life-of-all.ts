import type { LifeState } from "./life.ts";
import type { Site, Things } from "./site.ts";

type Choice = (state: LifeState | undefined) => boolean;

/** The pages of which something is true; where it is true of all, the same map. */
export function pagesWhere(
  pages: Site["pages"],
  life: Site["life"],
  choice: Choice,
): Site["pages"] {
  return allWhere("page", pages, life, choice);
}

/** The same for the things of all kinds, and for their parts; where it is true of all, the same object. */
export function thingsWhere(things: Things, life: Site["life"], choice: Choice): Things {
  const all = Object.entries(things) as readonly (readonly [string, ReadonlyMap<string, object>])[];
  const chosen = all.map(([kind, ofKind]) => [kind, allWhere(kind, ofKind, life, choice)] as const);
  if (chosen.every(([, ofKind], index) => ofKind === all[index]?.[1])) return things;
  return Object.fromEntries(chosen) as unknown as Things;
}

function allWhere<Value>(
  kind: string,
  all: ReadonlyMap<string, Value>,
  life: Site["life"],
  choice: Choice,
): ReadonlyMap<string, Value> {
  const chosen = [...all].filter(([id]) => choice(life.get(`${kind}:${id}`)));
  return chosen.length === all.size ? all : new Map(chosen);
}
