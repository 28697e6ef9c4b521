/** One thing leads to another, as an editor wrote it somewhere. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** An edge that leads back, and the way round: from where it leads, to where it stands, and back. */
export interface Circle<Step extends Edge> {
  readonly edge: Step;
  readonly chain: readonly string[];
}

/**
 * Finds what leads back to itself, directly or through others: one circle for each edge that closes
 * one. Searches depth first, in the order of the edges, without calling itself: a chain may be long.
 */
export function findCircles<Step extends Edge>(edges: readonly Step[]): readonly Circle<Step>[] {
  const leaving = Map.groupBy(edges, ({ from }) => from);
  const found: Circle<Step>[] = [];
  const done = new Set<string>();
  for (const start of leaving.keys()) {
    const way: { readonly node: string; readonly left: Step[] }[] = [];
    const places = new Map<string, number>();
    const enter = (node: string) => {
      places.set(node, way.length);
      way.push({ node, left: [...(leaving.get(node) ?? [])] });
    };
    if (!done.has(start)) enter(start);
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const edge = here.left.shift();
      if (edge === undefined) {
        done.add(here.node);
        places.delete(here.node);
        way.pop();
        continue;
      }
      const at = places.get(edge.to);
      const round = () => way.slice(at).map(({ node }) => node);
      if (at !== undefined) found.push({ edge, chain: [...round(), edge.to] });
      else if (!done.has(edge.to)) enter(edge.to);
    }
  }
  return found;
}

/** A circle in one line, for a message: `a → b → a`. */
export function chainText(chain: readonly string[]): string {
  return chain.join(" → ");
}
