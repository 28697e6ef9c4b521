import { lineIndex } from "../model/line-index.ts";
import { rememberFor } from "../model/remember.ts";
import type { TextFile } from "../model/source-file.ts";
import type { Finding } from "./finding.ts";
import { locate } from "./locate.ts";
import type { Passage, Range, Text } from "./passage.ts";
import type { FoundInPassage, FoundInText, Knowledge, RuleLanguage, TextRule } from "./rule.ts";
import { ruleLanguageOf } from "./rule.ts";

/** What a rule has found; how much it matters is for the site to say. */
export type TextFinding = Omit<Finding, "severity">;

/** Has rules look at a text. Pure. */
export function* checkText(
  text: Text,
  rules: readonly TextRule[],
  knowledge: (language: RuleLanguage) => Knowledge,
): Generator<TextFinding> {
  for (const rule of rules) {
    for (const passage of text.passages)
      for (const found of inPassage(rule, passage, knowledge))
        yield findingOf(rule, text, passage, found);
    for (const found of inText(rule, text, knowledge))
      yield findingOf(rule, text, found.passage, found);
  }
}

function inPassage(
  { examples, roles, inPassage }: TextRule,
  passage: Passage,
  knowledge: (language: RuleLanguage) => Knowledge,
): Iterable<FoundInPassage> {
  const language = ruleLanguageOf(passage.language);
  if (!inPassage || !language || !examples[language]) return [];
  return !roles || roles.includes(passage.role) ? inPassage(passage, knowledge(language)) : [];
}

function inText(
  { examples, inText }: TextRule,
  text: Text,
  knowledge: (language: RuleLanguage) => Knowledge,
): Iterable<FoundInText> {
  const language = ruleLanguageOf(text.language);
  return inText && language && examples[language] ? inText(text, knowledge(language)) : [];
}

function findingOf(
  { id }: TextRule,
  { file }: Text,
  passage: Passage,
  { start, end, values = {}, fix }: FoundInPassage,
): TextFinding {
  const place = locate(file.text, passage, { start, end });
  const { line, column } = positionIn(file)(place?.start ?? beginningOf(passage, file.text));
  return {
    rule: id,
    file: file.path,
    line,
    column,
    ...(place && { length: place.end - place.start }),
    ...(passage.field !== undefined && { field: passage.field }),
    values,
    ...(place && fix !== undefined && { fix: { ...place, text: fix } }),
  };
}

const positionIn = rememberFor(({ text }: TextFile) => lineIndex(text));

/** Where the line begins that the passage begins on, without its indent. */
function beginningOf({ range }: { readonly range: Range }, text: string): number {
  return range.start + (/^\s*/.exec(text.slice(range.start, range.end))?.[0].length ?? 0);
}
