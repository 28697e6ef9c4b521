/** So many links can be looked over at once. */
const largestGroup = 60;
const groupSize = 50;

/** The pages of a long document in stretches of 50; those of a short one all together. */
export function pageGroups<Page>(pages: readonly Page[]): readonly (readonly Page[])[] {
  if (pages.length <= largestGroup) return [pages];
  const count = Math.ceil(pages.length / groupSize);
  return Array.from({ length: count }, (_, index) =>
    pages.slice(index * groupSize, (index + 1) * groupSize),
  );
}
