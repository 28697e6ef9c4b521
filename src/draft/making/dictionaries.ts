import { dictionaryFiles } from "../../checks/load-spellers.ts";
import { ruleLanguages } from "../../rules/rule-words.ts";

/** The files of the dictionaries, by the names under which a browser asks for them: `sv.aff`, `sv.dic` … */
export function dictionariesByName(): ReadonlyMap<string, string> {
  return new Map(
    ruleLanguages.flatMap((language) =>
      Object.entries(dictionaryFiles(language)).map(
        ([ending, file]) => [`${language}.${ending}`, file] as const,
      ),
    ),
  );
}
