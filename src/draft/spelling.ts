/** A program of its own, which the worker of a draft loads when spelling is to be looked at. */
import { loadModule } from "hunspell-asm";
import { type Dictionary, makeSpellers } from "../checks/make-spellers.ts";
import type { Spellers } from "../checks/speller.ts";
import type { RuleLanguage } from "../rules/rule-words.ts";

/**
 * Loads Hunspell and its dictionaries.
 * @param folder the address below which the dictionaries are, with a slash at its end: `sv.aff`, `sv.dic` …
 */
export async function loadSpellers(folder: string): Promise<Spellers> {
  const load = (language: RuleLanguage) => loadDictionary(folder, language);
  const [hunspell, sv, en] = await Promise.all([loadModule(), load("sv"), load("en")]);
  return makeSpellers(hunspell, { sv, en });
}

async function loadDictionary(folder: string, language: RuleLanguage): Promise<Dictionary> {
  const [rules, words] = await Promise.all([
    loadBytes(`${folder}${language}.aff`),
    loadBytes(`${folder}${language}.dic`),
  ]);
  return { rules, words };
}

/** @throws Error where there is no such file */
async function loadBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
