import type { CheckSettings } from "../model/check-settings.ts";
import type { TextFile } from "../model/source-file.ts";
import { type TextFinding, textChecker } from "./check-text.ts";
import { readTextsOf } from "./read-texts.ts";
import { textRules } from "./registry.ts";
import { knowledgeOf } from "./rule-choices.ts";
import type { Spellers } from "./speller.ts";
import { factsOf, type TextFacts } from "./text-facts.ts";

/** What all rules about texts have found in a file, and what rules about sites need of it: plain data. */
export interface CheckedFile {
  readonly findings: readonly TextFinding[];
  readonly facts: readonly TextFacts[];
}

/** What the check of a file depends on, beside the file and the rules: plain data. */
export interface FileCircumstances {
  readonly languages: readonly string[];
  /** The kinds of things of the site that a link can lead to. */
  readonly kinds: readonly string[];
  readonly settings: Pick<CheckSettings, "words" | "plainWords">;
}

/** Makes the function that has all rules about texts look at a file. It is pure. */
export function fileChecker(
  { languages, kinds, settings }: FileCircumstances,
  spellers?: Spellers,
): (file: TextFile) => CheckedFile {
  const check = textChecker(textRules, knowledgeOf(settings, spellers));
  return (file) => {
    const texts = readTextsOf(file, { languages, kinds });
    return {
      findings: texts.flatMap(check),
      facts: texts.map(factsOf),
    };
  };
}
