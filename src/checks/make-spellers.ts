import type { HunspellFactory } from "hunspell-asm";
import type { RuleLanguage } from "../rules/rule-words.ts";
import type { Speller, Spellers } from "./speller.ts";

/** The two files of a dictionary, as they come. */
export interface Dictionary {
  /** How words are bent and joined (`.aff`). */
  readonly rules: Uint8Array;
  readonly words: Uint8Array;
}

/** A dictionary for each language. */
export type Dictionaries = Readonly<Record<RuleLanguage, Dictionary>>;

const mostSuggestions = 3;

/** Has Hunspell, wherever it runs, read dictionaries. */
export function makeSpellers(hunspell: HunspellFactory, dictionaries: Dictionaries): Spellers {
  const make = (language: RuleLanguage) => makeSpeller(hunspell, dictionaries[language], language);
  return { sv: make("sv"), en: make("en") };
}

function makeSpeller(
  { mountBuffer, create }: HunspellFactory,
  { rules, words }: Dictionary,
  name: string,
): Speller {
  const hunspell = create(mountBuffer(rules, `${name}.aff`), mountBuffer(words, `${name}.dic`));
  return {
    knows: remembered((word) => hunspell.spell(word)),
    suggest: (word) => hunspell.suggest(word).slice(0, mostSuggestions),
  };
}

/** A site has few words that differ, each thousands of times. */
function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = ask(word);
    known.set(word, answer);
    return answer;
  };
}
