import { marksOf, outline } from "./marks-of.ts";
import type { Block } from "./split-blocks.ts";

/**
 * Which block of a translation belongs to which of its original. Only where each block of the
 * translation finds one of the same kind, in the same order, can the two be put beside each other.
 * @returns for each block of the original the number of its translation, or undefined where there is
 *   none yet; undefined as a whole where the translation is built in another way
 */
export function alignBlocks(
  original: readonly Block[],
  translation: readonly Block[],
): readonly (number | undefined)[] | undefined {
  const likeness = compareAll(original, translation);
  const best = bestSums(likeness, original.length, translation.length);
  const pairs: (number | undefined)[] = [];
  let next = 0;
  for (let index = 0; index < original.length; index += 1) {
    const without = best[index + 1]?.[next] ?? Number.NEGATIVE_INFINITY;
    const isPair = next < translation.length && (best[index]?.[next] ?? 0) > without;
    pairs.push(isPair ? next : undefined);
    if (isPair) next += 1;
  }
  return (best[0]?.[0] ?? Number.NEGATIVE_INFINITY) >= 0 ? pairs : undefined;
}

type Likeness = (original: number, translation: number) => number;

/** More than nothing for two blocks of one kind, most where links and numbers are the same. */
function compareAll(original: readonly Block[], translation: readonly Block[]): Likeness {
  const [ours, theirs] = [original, translation].map((blocks) =>
    blocks.map(({ text }) => {
      const { shape, targets, details } = marksOf(text);
      const same = [shape, targets, details].map((one) => one.join());
      return { kind: outline(text), length: text.length, same };
    }),
  );
  return (one, other) => {
    const [a, b] = [ours?.[one], theirs?.[other]];
    if (!a || !b || a.kind !== b.kind) return Number.NEGATIVE_INFINITY;
    const alike = a.same.filter((words, index) => words === b.same[index]).length;
    return 1 + alike * 2 + Math.min(a.length / b.length, b.length / a.length);
  };
}

/** The best sum of likeness from each pair of places on, where all of the translation is used up. */
function bestSums(
  likeness: Likeness,
  original: number,
  translation: number,
): readonly (readonly number[])[] {
  const best = Array.from({ length: original + 1 }, () =>
    new Array<number>(translation + 1).fill(Number.NEGATIVE_INFINITY),
  );
  for (let one = original; one >= 0; one -= 1)
    for (let other = translation; other >= 0; other -= 1) {
      const row = best[one];
      if (!row) continue;
      if (one === original) row[other] = other === translation ? 0 : Number.NEGATIVE_INFINITY;
      else {
        const without = best[one + 1]?.[other] ?? Number.NEGATIVE_INFINITY;
        const paired =
          likeness(one, other) + (best[one + 1]?.[other + 1] ?? Number.NEGATIVE_INFINITY);
        row[other] = other === translation ? without : Math.max(without, paired);
      }
    }
  return best;
}
