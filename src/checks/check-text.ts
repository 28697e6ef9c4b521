import { lineIndex } from "../model/line-index.ts";
import { rememberFor } from "../model/remember.ts";
import type { TextFile } from "../model/source-file.ts";
import type { RuleLanguage } from "../rules/rule-words.ts";
import { ruleLanguageOf } from "../rules/rule-words.ts";
import type { Finding } from "./finding.ts";
import { locate } from "./locate.ts";
import type { Passage, Range, Text } from "./passage.ts";
import type { FoundInPassage, Knowledge, TextRule } from "./rule.ts";
import { hasNeeded, signsOf } from "./signs.ts";

/** What a rule has found; how much it matters is for the site to say. */
export type TextFinding = Omit<Finding, "severity">;

/** Makes the function that has rules look at a text. It is pure. */
export function textChecker(
  rules: readonly TextRule[],
  knowledge: (language: RuleLanguage) => Knowledge,
): (text: Text) => readonly TextFinding[] {
  const ofPassages = rulesOfPassages(rules);
  const ofTexts = rules.filter(({ inText }) => inText !== undefined);
  return (text) => {
    const findings: TextFinding[] = [];
    for (const passage of text.passages) {
      const language = ruleLanguageOf(passage.language);
      if (!language) continue;
      const know = knowledge(language);
      for (const rule of ofPassages(language, passage))
        for (const found of rule.inPassage?.(passage, know) ?? [])
          findings.push(findingOf(rule, text, passage, found));
    }
    const language = ruleLanguageOf(text.language);
    if (!language) return findings;
    const know = knowledge(language);
    for (const rule of ofTexts)
      if (rule.examples[language])
        for (const found of rule.inText?.(text, know) ?? [])
          findings.push(findingOf(rule, text, found.passage, found));
    return findings;
  };
}

/** The rules that may find something in a passage: sought once for all that are of its sort. */
function rulesOfPassages(
  rules: readonly TextRule[],
): (language: RuleLanguage, passage: Passage) => readonly TextRule[] {
  const known = new Map<string, readonly TextRule[]>();
  return (language, passage) => {
    const { role } = passage;
    const bits = signsOf(passage);
    const key = `${language} ${role} ${bits}`;
    const found =
      known.get(key) ??
      rules.filter(
        ({ inPassage, examples, roles, needs }) =>
          inPassage &&
          examples[language] &&
          (!roles || roles.includes(role)) &&
          hasNeeded(bits, needs),
      );
    known.set(key, found);
    return found;
  };
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
