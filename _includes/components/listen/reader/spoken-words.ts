/** What a voice needs to know of a language to read a text in it. */
export interface SpokenWords {
  /** How abbreviations are said: "t.ex." as "till exempel". None of them ends a sentence. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** How abbreviations are said that may also end a sentence: "m.m.", "etc.". */
  readonly endings: Readonly<Record<string, string>>;
  /** What the dash in "2023–2027" is called. */
  readonly to: string;
  /** What the description of a picture begins with. */
  readonly picture: string;
}

/** By language; a language that is not there is read as it is written. */
export type WordsByLanguage = Readonly<Record<string, SpokenWords>>;

const none: SpokenWords = { abbreviations: {}, endings: {}, to: "–", picture: "" };

/**
 * The words of a language. "sv-SE" has those of "sv".
 * @param lang the value of a `lang` attribute
 */
export function wordsFor(lang: string, words: WordsByLanguage): SpokenWords {
  return words[lang] ?? words[baseOf(lang)] ?? none;
}

/** "sv" of "sv-SE", and of "sv_SE" as some devices write it. */
export function baseOf(lang: string): string {
  return lang.split(/[-_]/)[0]?.toLowerCase() ?? "";
}
