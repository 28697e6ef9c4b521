import type { CheckSettings } from "../model/check-settings.ts";
import type { Fault } from "../model/fault.ts";
import { checkSettingsFile } from "../model/sources.ts";
import { suggest } from "../model/suggest.ts";
import type { Knowledge, Rule, RuleLanguage, Severity } from "./rule.ts";
import { ruleLanguageOf } from "./rule.ts";

/** How much a rule matters in a file; undefined where the site has turned it off. */
export type SeverityIn = (rule: Rule, file: string) => Severity | undefined;

/** What a site has decided about rules. A later decision goes over an earlier one. */
export function severitiesOf({ rules }: CheckSettings): SeverityIn {
  const decisions = Map.groupBy(rules, ({ rule }) => rule);
  return (rule, file) => {
    const decision = decisions
      .get(rule.id)
      ?.findLast(({ files }) => !files || files.some((one) => isIn(file, one)));
    if (!decision) return rule.severity;
    return decision.severity === "off" ? undefined : decision.severity;
  };
}

function isIn(file: string, place: string): boolean {
  return file === place || (place.endsWith("/") && file.startsWith(place));
}

/** Decisions about rules that there are none of. */
export function unknownRules({ rules }: CheckSettings, known: readonly Rule[]): readonly Fault[] {
  const names = known.map(({ id }) => id);
  return rules.flatMap(({ rule }, index): Fault[] =>
    names.includes(rule)
      ? []
      : [
          {
            severity: "error",
            file: checkSettingsFile,
            field: `rules[${index}].rule`,
            code: "unknown-rule",
            values: { value: rule, ...suggest(rule, names) },
          },
        ],
  );
}

/** What rules know of a language of the site. */
export function knowledgeOf(settings: CheckSettings): (language: RuleLanguage) => Knowledge {
  const known = new Map<RuleLanguage, Knowledge>();
  return (language) => {
    const knowledge = known.get(language) ?? makeKnowledge(settings, language);
    known.set(language, knowledge);
    return knowledge;
  };
}

function makeKnowledge({ words, plainWords }: CheckSettings, language: RuleLanguage): Knowledge {
  const isOf = (one: { readonly language: string }) => ruleLanguageOf(one.language) === language;
  return {
    language,
    ownWords: new Set(words.filter(isOf).flatMap((one) => one.words)),
    plainWords: new Map(
      plainWords.filter(isOf).map(({ word, plainer }) => [word.toLowerCase(), plainer]),
    ),
  };
}
