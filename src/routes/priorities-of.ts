import { referenceKey } from "../model/reference.ts";
import { mentionsOf, type Site } from "../model/site.ts";
import type { Route } from "./route.ts";

const known = new WeakMap<Site["mentions"], ReadonlyMap<string, readonly string[]>>();

/** The ids of the priorities that the thing of a page names, or that it is; in their order. */
export function prioritiesOf({ key }: Pick<Route, "key">, site: Site): readonly string[] {
  const index = known.get(site.mentions) ?? indexOf(site);
  known.set(site.mentions, index);
  return index.get(key) ?? [];
}

function indexOf(site: Site): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, Set<string>>();
  for (const id of site.things.priority.keys()) {
    const priority = { kind: "priority", id } as const;
    const named = mentionsOf(site, priority).map(({ by }) => referenceKey(by));
    for (const key of [referenceKey(priority), ...named])
      index.set(key, (index.get(key) ?? new Set()).add(id));
  }
  return new Map([...index].map(([key, ids]) => [key, [...ids]]));
}
