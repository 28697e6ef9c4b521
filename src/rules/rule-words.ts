/** The languages in which rules speak, and whose texts they know. */
export const ruleLanguages = ["sv", "en"] as const;
export type RuleLanguage = (typeof ruleLanguages)[number];

/** What a rule says in one language. `{{name}}` is filled with a value of what was found. */
export interface RuleWords {
  /** What the rule is about, for lists of rules. */
  readonly title: string;
  /** What was found. */
  readonly what: string;
  /** How to mend it. */
  readonly remedy: string;
  /** Why it matters to readers. */
  readonly why: string;
}

/** Values that the words of a rule mention. */
export type Values = Readonly<Record<string, string | number>>;

/** A language as rules know it: `sv-FI` is Swedish to them. Undefined for those that they do not know. */
export function ruleLanguageOf(language: string): RuleLanguage | undefined {
  // Nearly always it is one of them as it stands.
  const exact = ruleLanguages.find((one) => one === language);
  if (exact) return exact;
  const [primary] = language.toLowerCase().split("-");
  return ruleLanguages.find((one) => one === primary);
}

/** The language in which rules speak to editors who read another one. */
export function languageOfRules(editorLanguage: string): RuleLanguage {
  return ruleLanguageOf(editorLanguage) ?? "en";
}
