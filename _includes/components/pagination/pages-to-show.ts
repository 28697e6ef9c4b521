/** So many pages fit beside each other on a small screen, in two rows. */
const mostNumbers = 9;

/** How many pages stand on either side of the one that is shown. */
const neighbours = 2;

/**
 * The numbers of the pages to which a page leads: all of them while they are few; else the first, the
 * last, those around it, and those half way to both ends, so that none is far away.
 */
export function pagesToShow(page: number, pageCount: number): readonly number[] {
  const all = Array.from({ length: pageCount }, (_, index) => index + 1);
  if (pageCount <= mostNumbers) return all;
  const shown = [1, Math.round((1 + page) / 2), Math.round((page + pageCount) / 2), pageCount];
  return all.filter((number) => shown.includes(number) || Math.abs(number - page) <= neighbours);
}
