import type { NavigationItem } from "../../../src/model/navigation.ts";
import { referenceKey } from "../../../src/model/reference.ts";
import { ancestorsOf } from "../../../src/routes/links.ts";
import { startKey } from "../../../src/routes/route.ts";
import type { PageContext } from "../../page-context.tsx";

/** `page` for the page one is on, `true` for an entry above it. */
export type Mark = "page" | "true" | undefined;

/** Every entry of a menu with its mark, those below an entry after it. */
export type MenuMarks = ReadonlyMap<NavigationItem, Mark>;

/** Marks the entries of a menu by where they lie from a page. */
export function menuMarks(
  items: readonly NavigationItem[],
  { route, table }: Pick<PageContext, "route" | "table">,
): MenuMarks {
  const above = new Set(ancestorsOf(route, table).map(({ key }) => key));
  above.delete(startKey);
  const leadsHere = (entry: NavigationItem): boolean =>
    keyOf(entry) === route.key || entry.children.some(leadsHere);
  const markOf = (entry: NavigationItem): Mark => {
    if (keyOf(entry) === route.key) return "page";
    return above.has(keyOf(entry)) || leadsHere(entry) ? "true" : undefined;
  };
  return new Map(entriesOf(items).map((entry) => [entry, markOf(entry)]));
}

/** Says which marks give the same menu. */
export function variantOfMarks({ marks }: { readonly marks: MenuMarks }): string {
  return [...marks.values()].join();
}

function entriesOf(items: readonly NavigationItem[]): readonly NavigationItem[] {
  return items.flatMap((item) => [item, ...entriesOf(item.children)]);
}

/** The key of the page that an entry leads to, or an address outside the site. */
export function keyOf({ to }: NavigationItem): string {
  return typeof to === "string" ? to : referenceKey(to);
}
