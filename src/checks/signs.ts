import type { Passage } from "./passage.ts";

/** What a passage may hold, and most hold not: rules that need one of these look at few passages. */
const signs = {
  digit: ({ words }) => /\d/.test(words),
  hyphen: ({ words }) => words.includes("-"),
  stop: ({ words }) => words.includes("."),
  at: ({ words }) => words.includes("@"),
  slash: ({ words }) => words.includes("/"),
  quote: ({ words }) => words.includes('"') || words.includes("'"),
  space: ({ words }) => words.includes(" ") || words.includes("\u00a0"),
  link: ({ links }) => links.length > 0,
  /** Beyond the letters of Latin, which are whole. */
  mark: ({ words }) => /[\u0300-\uffff]/.test(words),
  /** Words enough for a sentence. */
  long: ({ words }) => words.length > 15,
} as const satisfies Readonly<Record<string, (passage: Passage) => boolean>>;

export type Sign = keyof typeof signs;

const names = Object.keys(signs) as readonly Sign[];
const tests = Object.values(signs);

/** The signs of a passage, as bits. */
export function signsOf(passage: Passage): number {
  let bits = 0;
  for (let index = 0; index < tests.length; index++)
    if (tests[index]?.(passage)) bits |= 1 << index;
  return bits;
}

/** Whether what has these signs has one of those that are needed; true where none is. */
export function hasNeeded(bits: number, needed: readonly Sign[] | undefined): boolean {
  return !needed || needed.some((name) => (bits & (1 << names.indexOf(name))) !== 0);
}
