import type { PlannedRedirect } from "../routes/redirects.ts";
import type { PageChanges, ReviewedPage } from "./compare-pages.ts";

/** An old address, and where it leads. */
export type Redirection = Pick<PlannedRedirect, "from" | "url">;

/** What a branch does to the addresses that lead on. */
export interface RedirectChanges {
  readonly added: readonly Redirection[];
  readonly removed: readonly Redirection[];
  /** Pages that have gone or moved and whose address leads nowhere now. */
  readonly missing: readonly ReviewedPage[];
}

/** Compares the addresses that lead on, and finds those that ought to. */
export function compareRedirects(
  before: readonly Redirection[],
  after: readonly Redirection[],
  {
    removed,
    moved,
    gone,
  }: Pick<PageChanges, "removed" | "moved"> & {
    /** Addresses of which the content says that nothing is there any more. */
    readonly gone: readonly string[];
  },
): RedirectChanges {
  const lost = [...removed, ...moved.map((page) => ({ ...page, address: page.before }))];
  const known = new Set([...after.map(({ from }) => from), ...gone].map(normal));
  return {
    added: without(after, before),
    removed: without(before, after),
    missing: lost
      .filter(({ address }) => !known.has(normal(address)))
      .map(({ address, name, language, isOwn }) => ({ address, name, language, isOwn })),
  };
}

function without(
  all: readonly Redirection[],
  others: readonly Redirection[],
): readonly Redirection[] {
  const known = new Set(others.map(({ from, url }) => `${normal(from)} ${url}`));
  return all
    .filter(({ from, url }) => !known.has(`${normal(from)} ${url}`))
    .map(({ from, url }) => ({ from, url }));
}

function normal(address: string): string {
  return address.replace(/\/index\.html$/, "/");
}
