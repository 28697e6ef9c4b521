import type { Navigation, NavigationItem } from "../model/navigation.ts";
import type { FieldPath } from "../model/thing-kind.ts";

/** An entry of a menu, and the way to it in its file. */
export interface MenuEntry {
  readonly to: NavigationItem["to"];
  readonly path: FieldPath;
}

/** All entries of the menus of a site, of whatever level. */
export function* menuEntries({ main, footer, tasks }: Navigation): Generator<MenuEntry> {
  yield* entriesIn(main, ["main"]);
  yield* entriesIn(footer, ["footer"]);
  for (const [index, { items }] of tasks.entries())
    yield* entriesIn(items, ["tasks", index, "items"]);
}

function* entriesIn(items: readonly NavigationItem[], path: FieldPath): Generator<MenuEntry> {
  for (const [index, { to, children }] of items.entries()) {
    yield { to, path: [...path, index, "to"] };
    yield* entriesIn(children, [...path, index, "children"]);
  }
}
