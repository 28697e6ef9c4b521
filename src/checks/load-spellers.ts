import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { RuleLanguage } from "../rules/rule-words.ts";
import type { Speller, Spellers } from "./speller.ts";

/** The packages of the dictionaries: names of words and rules of how they are bent and joined. */
const dictionaries: Readonly<Record<RuleLanguage, string>> = {
  sv: "dictionary-sv",
  en: "dictionary-en-gb",
};

const mostSuggestions = 3;

/** Loads Hunspell, the checker of LibreOffice and browsers, which knows how Swedish joins words. */
export async function loadSpellers(): Promise<Spellers> {
  const { loadModule } = await import("hunspell-asm");
  const { mountBuffer, create } = await withoutHandlers(loadModule);
  const require = createRequire(import.meta.url);
  const load = (name: string): Speller => {
    const [rules, words] = ["aff", "dic"].map((ending) => {
      const bytes = readFileSync(join(dirname(require.resolve(name)), `index.${ending}`));
      return mountBuffer(bytes, `${name}.${ending}`);
    });
    const hunspell = create(rules ?? "", words ?? "");
    return {
      knows: remembered((word) => hunspell.spell(word)),
      suggest: (word) => hunspell.suggest(word).slice(0, mostSuggestions),
    };
  };
  return { sv: load(dictionaries.sv), en: load(dictionaries.en) };
}

/** The module would take over what happens to errors of the whole program, and show them with its own code. */
async function withoutHandlers<Module>(load: () => Promise<Module>): Promise<Module> {
  const events = ["uncaughtException", "unhandledRejection"] as const;
  const before = events.map((event) => process.listeners(event as "uncaughtException"));
  const module = await load();
  for (const [index, event] of events.entries())
    for (const listener of process.listeners(event as "uncaughtException"))
      if (!before[index]?.includes(listener)) process.off(event, listener);
  return module;
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
