import type { PageChanges } from "./compare-pages.ts";
import { groupChanges } from "./group-changes.ts";
import type { PageToShow } from "./pictures/take-pictures.ts";

/** The pages that are shown in pictures and audited, the most important first. */
export interface PagesToShow {
  /** One of those on which the same has changed. */
  readonly shown: readonly PageToShow[];
  /** All that have come or changed, by their addresses on both sides. */
  readonly audited: readonly PageToShow[];
}

/**
 * Chooses which pages of a branch are looked at: first those that somebody has written, then those that show
 * it too, and last those by which a change of all pages is seen.
 * @param sample pages by which the look of all is seen; none where that has not changed
 */
export function choosePagesToShow(
  { added, moved, changed, around, otherMarkup }: PageChanges,
  sample: readonly string[],
): PagesToShow {
  const come = added.map((page) => ({ isOwn: page.isOwn, page: { after: page.address } }));
  const pair = ({ before, address }: { readonly before: string; readonly address: string }) => ({
    before,
    after: address,
  });
  const groups = groupChanges([...moved, ...changed].filter(({ changes }) => changes.length > 0));
  const firsts = groups.flatMap(({ pages: [first] }) =>
    first ? [{ isOwn: first.isOwn, page: pair(first) }] : [],
  );
  const still = (address: string) => ({ isOwn: false, page: { before: address, after: address } });
  const edges = around.flatMap(({ pages: [first] }) => first?.address ?? []);
  const looks = [...edges, ...sample].map(still);
  const others = [...moved, ...changed].map((page) => ({ isOwn: page.isOwn, page: pair(page) }));
  const rest = otherMarkup.map(({ address }) => still(address));
  return {
    shown: inOrder([...come, ...firsts, ...looks]),
    audited: inOrder([...come, ...firsts, ...others, ...looks, ...rest]),
  };
}

interface Candidate {
  readonly isOwn: boolean;
  readonly page: PageToShow;
}

function inOrder(candidates: readonly Candidate[]): readonly PageToShow[] {
  const ordered = [
    ...candidates.filter(({ isOwn }) => isOwn),
    ...candidates.filter(({ isOwn }) => !isOwn),
  ];
  return [...new Map(ordered.map(({ page }) => [page.after, page])).values()];
}
