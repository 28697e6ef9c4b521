import type { CheckSettings } from "../model/check-settings.ts";
import type { Fault } from "../model/fault.ts";
import { checkSettingsFile } from "../model/sources.ts";
import { suggest } from "../model/suggest.ts";
import type { Severity } from "../rules/report/annotation.ts";
import { type RuleLanguage, ruleLanguageOf } from "../rules/rule-words.ts";
import type { Knowledge } from "./rule.ts";
import type { Spellers } from "./speller.ts";

/**
 * How much a rule, or a warning of the model, matters in a file; undefined where the site has turned it
 * off.
 */
export type SeverityIn = (what: string, severity: Severity, file: string) => Severity | undefined;

/** What a site has decided about rules. A later decision goes over an earlier one. */
export function severitiesOf({ rules }: CheckSettings): SeverityIn {
  const decisions = Map.groupBy(rules, ({ rule }) => rule);
  return (what, severity, file) => {
    const decision = decisions
      .get(what)
      ?.findLast(({ files }) => !files || files.some((one) => isIn(file, one)));
    if (!decision) return severity;
    return decision.severity === "off" ? undefined : decision.severity;
  };
}

function isIn(file: string, place: string): boolean {
  return file === place || (place.endsWith("/") && file.startsWith(place));
}

/**
 * Decisions about rules that there are none of.
 * @param known the names of all rules and warnings
 */
export function unknownRules({ rules }: CheckSettings, known: readonly string[]): readonly Fault[] {
  const names = new Set(known);
  return rules.flatMap(({ rule }, index): Fault[] =>
    names.has(rule)
      ? []
      : [
          {
            severity: "error",
            file: checkSettingsFile,
            field: `rules[${index}].rule`,
            code: "unknown-rule",
            values: { value: rule, ...suggest(rule, known) },
          },
        ],
  );
}

/** What rules know of a language of the site. */
export function knowledgeOf(
  settings: Pick<CheckSettings, "words" | "plainWords">,
  spellers?: Spellers,
): (language: RuleLanguage) => Knowledge {
  const known = new Map<RuleLanguage, Knowledge>();
  return (language) => {
    const knowledge = known.get(language) ?? makeKnowledge(settings, language, spellers);
    known.set(language, knowledge);
    return knowledge;
  };
}

function makeKnowledge(
  { words, plainWords }: Pick<CheckSettings, "words" | "plainWords">,
  language: RuleLanguage,
  spellers: Spellers | undefined,
): Knowledge {
  const isOf = (one: { readonly language: string }) => ruleLanguageOf(one.language) === language;
  return {
    language,
    ...(spellers && { speller: spellers[language] }),
    ownWords: new Set(words.filter(isOf).flatMap((one) => one.words)),
    plainWords: new Map(
      plainWords.filter(isOf).map(({ word, plainer }) => [word.toLowerCase(), plainer]),
    ),
  };
}
