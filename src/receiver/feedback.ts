import type { Message } from "./message.ts";

/** What visitors have answered of a page: how many found what they needed, in part, or not. */
export interface Feedback {
  /** The key of the page. */
  readonly page: string;
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  /** How many of them wrote something too. */
  readonly messages: number;
}

/** Sums up answers by page, those with the most "no" first. Suspected and rejected ones do not count. */
export function sumFeedback(answers: readonly Message[]): readonly Feedback[] {
  const counted = answers.filter(({ state }) => state === "waiting" || state === "approved");
  const pages = Map.groupBy(counted, ({ page }) => page ?? "");
  return [...pages]
    .map(([page, ofPage]) => {
      const count = (found: string) => ofPage.filter(({ values }) => values.found === found).length;
      const messages = ofPage.filter(({ values }) => values.message !== undefined).length;
      return { page, yes: count("yes"), partly: count("partly"), no: count("no"), messages };
    })
    .toSorted((one, other) => other.no - one.no || (one.page < other.page ? -1 : 1));
}
