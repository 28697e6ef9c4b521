import type { OnPage } from "./audit-result.ts";

/**
 * Counts how many of some pages a program has asked a server for: what judges them by itself tells
 * nothing before it is done with all.
 * @param paths from the root of the site, percent-encoded
 * @returns a function that is told the path of each request
 */
export function countRequests(paths: readonly string[], onPage: OnPage): (path: string) => void {
  const left = new Set(paths);
  const { size } = left;
  return (path) => {
    if (left.delete(path)) onPage(size - left.size, size);
  };
}
