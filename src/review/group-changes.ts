import type { BlockChange } from "./block-changes.ts";
import type { ChangedPage } from "./compare-pages.ts";

/** Pages on which the same has changed. */
export interface ChangeGroup {
  readonly changes: readonly BlockChange[];
  /** Those whose own files have been changed come first. */
  readonly pages: readonly ChangedPage[];
}

/**
 * Brings together the pages on which the same has changed, such as the telephone number of a person who is
 * shown on many. The groups with pages of which somebody has changed a file come first.
 */
export function groupChanges(pages: readonly ChangedPage[]): readonly ChangeGroup[] {
  const groups = Map.groupBy(pages, ({ changes }) => JSON.stringify(changes));
  return [...groups.values()]
    .map((alike) => ({
      changes: alike[0]?.changes ?? [],
      pages: alike.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn)),
    }))
    .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
}

/** Whether a file of one of its pages has been changed. */
export function isOwn({ pages }: ChangeGroup): boolean {
  return pages[0]?.isOwn ?? false;
}
