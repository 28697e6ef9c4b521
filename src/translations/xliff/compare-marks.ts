import { marksOf } from "./marks-of.ts";
import type { TextUnit } from "./text-unit.ts";

/** How what is no word of a translation differs from its original. */
interface Comparison {
  /** What somebody should look at. */
  readonly looks: readonly { readonly code: "details" | "marks"; readonly detail: string }[];
  /** Whether it is built of the same blocks. */
  readonly shape: boolean;
  /** Links and pictures that were lost or have come to it. */
  readonly marks?: string;
}

/**
 * Compares a translation with its original. What differed before, in the translation that there is, is
 * no fault of whoever has changed it.
 */
export function compareMarks({ source, target, part }: TextUnit, text: string): Comparison {
  const [original, given] = [marksOf(source), marksOf(text)];
  const before = target === undefined ? undefined : marksOf(target);
  const marks = difference(original.targets, given.targets);
  const known = before && difference(original.targets, before.targets);
  const details = difference(original.details, given.details);
  const looks = [
    ...(details === "" ? [] : [{ code: "details" as const, detail: details }]),
    ...(marks === "" ? [] : [{ code: "marks" as const, detail: marks }]),
  ];
  const isNew = marks !== "" && marks !== known;
  const shape = part.kind === "body" || original.shape.join() === given.shape.join();
  return { looks, shape, ...(isNew && { marks }) };
}

/** What one list has and the other has not: `−a +b`. */
function difference(before: readonly string[], after: readonly string[]): string {
  const [lost, added] = [without(before, after), without(after, before)];
  return [...lost.map((one) => `−${one}`), ...added.map((one) => `+${one}`)].join(", ");
}

function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return all.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
