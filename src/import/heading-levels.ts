/**
 * Gives headings their levels in Markdown from how high they rank: equals under the same heading get
 * the same level, and no level is skipped (WCAG 1.3.1).
 * @param ranks the ranks of all headings of the document in order, 0 for the highest
 * @returns their levels, from 2 (the title of the document is 1) to 6
 */
export function headingLevels(ranks: readonly number[]): readonly number[] {
  const open: number[] = [];
  return ranks.map((rank) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    return Math.min(6, 1 + open.length);
  });
}
