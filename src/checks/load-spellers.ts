import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { loadOnce } from "../model/load-once.ts";
import type { RuleLanguage } from "../rules/rule-words.ts";
import { type Dictionary, makeSpellers } from "./make-spellers.ts";
import type { Spellers } from "./speller.ts";

/** The packages of the dictionaries: names of words and rules of how they are bent and joined. */
const packages: Readonly<Record<RuleLanguage, string>> = {
  sv: "dictionary-sv",
  en: "dictionary-en-gb",
};

/**
 * Loads Hunspell, the checker of LibreOffice and browsers, which knows how Swedish joins words. It takes a
 * third of a second, once in each thread.
 */
export const loadSpellers = loadOnce(async (): Promise<Spellers> => {
  const { loadModule } = await import("hunspell-asm");
  const hunspell = await withoutHandlers(loadModule);
  return makeSpellers(hunspell, { sv: readDictionary("sv"), en: readDictionary("en") });
});

/** Where the files of the dictionary of a language lie. */
export function dictionaryFiles(language: RuleLanguage): Readonly<Record<"aff" | "dic", string>> {
  const folder = dirname(createRequire(import.meta.url).resolve(packages[language]));
  return { aff: join(folder, "index.aff"), dic: join(folder, "index.dic") };
}

function readDictionary(language: RuleLanguage): Dictionary {
  const { aff, dic } = dictionaryFiles(language);
  return { rules: readFileSync(aff), words: readFileSync(dic) };
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
