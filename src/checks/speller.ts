import type { RuleLanguage } from "../rules/rule-words.ts";

/** Knows the words of a language. */
export interface Speller {
  readonly knows: (word: string) => boolean;
  /** The few words that were probably meant, the likeliest first. To find them takes long. */
  readonly suggest: (word: string) => readonly string[];
}

export type Spellers = Readonly<Record<RuleLanguage, Speller>>;

/** Gives what knows the words of the languages; it may take long. */
export type LoadSpellers = () => Promise<Spellers>;
