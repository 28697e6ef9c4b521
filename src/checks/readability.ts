import type { RuleLanguage } from "../rules/rule-words.ts";
import type { TextMeasure } from "./text-facts.ts";

/** How hard a text is to read, by a measure of its language. Higher is harder. */
export interface Readability {
  readonly figure: number;
  /** What the measure is called. */
  readonly measure: "LIX" | "ARI";
}

/** A text of fewer words says nothing of how its author writes. */
const fewestWords = 60;

/**
 * Measures a text. Swedish: LIX (Björnsson 1968), words per sentence and the percentage of words of more
 * than six letters; below 30 is very easy, above 50 official. English: the Automated Readability Index
 * (Smith and Senter 1967), which needs no syllables either: about the years of school that a reader has.
 * @returns undefined for a text that is too short
 */
export function readabilityOf(
  { words, sentences, longWords, letters }: Omit<TextMeasure, "file" | "language">,
  language: RuleLanguage,
): Readability | undefined {
  if (words < fewestWords || sentences === 0) return undefined;
  const perSentence = words / sentences;
  const figure =
    language === "sv"
      ? perSentence + (100 * longWords) / words
      : 4.71 * (letters / words) + 0.5 * perSentence - 21.43;
  return { figure, measure: language === "sv" ? "LIX" : "ARI" };
}
