import type { Reference, ReferenceKind } from "./reference.ts";
import type { Thing } from "./thing-kind.ts";

/**
 * Which things name each other thing in a field: successors, from what says its predecessors.
 * @param namedIn the things that one names there
 */
export function namedBy<Kind extends ReferenceKind, One extends Thing>(
  kind: Kind,
  things: ReadonlyMap<string, One>,
  namedIn: (thing: One) => readonly { readonly id: string }[],
): (id: string) => readonly Reference<Kind>[] {
  const index = new Map<string, Reference<Kind>[]>();
  for (const thing of things.values())
    for (const id of new Set(namedIn(thing).map((named) => named.id)))
      index.set(id, [...(index.get(id) ?? []), { kind, id: thing.id }]);
  return (id) => index.get(id) ?? [];
}
