import type { DocumentFacts } from "../model/attachments/document-facts.ts";
import type { MediaFile } from "../model/site.ts";
import type { Severity } from "../rules/report/annotation.ts";
import type { RuleLanguage, RuleWords, Values } from "../rules/rule-words.ts";
import type { CheckedSite } from "./checked-site.ts";
import type { Passage, Role, Text } from "./passage.ts";
import type { Sign } from "./signs.ts";
import type { Speller, Spellers } from "./speller.ts";

/** A place in the words of a passage. */
export interface FoundInPassage {
  readonly start: number;
  readonly end: number;
  readonly values?: Values;
  /** What may stand there instead without a change of meaning. */
  readonly fix?: string;
}

/** A place in one of the passages of a text. */
export interface FoundInText extends FoundInPassage {
  readonly passage: Passage;
}

/** Something about a file, or a field of it. */
export interface FoundInSite {
  /** From the root of the site. */
  readonly file: string;
  /** The path of a field in the file. */
  readonly path?: readonly PropertyKey[];
  readonly line?: number;
  readonly values?: Values;
}

/** A Markdown text that breaks a rule, and what `--fix` makes of it, where it can be mended so. */
export type BadText = string | { readonly text: string; readonly fixed: string };

/** Texts in a language that a rule finds fault with, and texts that it does not. */
export interface TextExamples {
  readonly bad: readonly BadText[];
  readonly good: readonly string[];
}

/** Files of a site, by their paths, that are added to one that a rule finds no fault with. */
export interface SiteExample {
  readonly files: Readonly<Record<string, string>>;
  /** Documents and films among the media, by their names there: what they say of themselves, and their size. */
  readonly media?: Readonly<
    Record<string, DocumentFacts & Partial<Pick<MediaFile, "bytes" | "seconds">>>
  >;
}

interface RuleBasics {
  /** The name of its file. */
  readonly id: string;
  readonly severity: Severity;
  readonly words: Readonly<Record<RuleLanguage, RuleWords>>;
}

/** A rule about texts, wherever they stand. It is a pure function of the text. */
export interface TextRule extends RuleBasics {
  /** In the languages that it knows: texts in others are not looked at. They are also its tests. */
  readonly examples: Readonly<Partial<Record<RuleLanguage, TextExamples>>>;
  /** The passages that it looks at; without it, all. */
  readonly roles?: readonly Role[];
  /** Signs of which a passage must have one, for `inPassage` to find anything in it. */
  readonly needs?: readonly Sign[];
  readonly inPassage?: (passage: Passage, know: Knowledge) => Iterable<FoundInPassage>;
  readonly inText?: (text: Text, know: Knowledge) => Iterable<FoundInText>;
  /** What may have been meant where it found something: `{{suggestions}}` in its words. */
  readonly suggest?: (values: Values, spellers: Spellers) => readonly string[];
}

/** A rule about what files of a site have to do with each other. */
export interface SiteRule extends RuleBasics {
  readonly examples: {
    readonly bad: readonly SiteExample[];
    readonly good: readonly SiteExample[];
  };
  readonly inSite: (site: CheckedSite) => Iterable<FoundInSite>;
}

export type Rule = TextRule | SiteRule;

/** Whether a rule looks at texts, one by one. */
export function isTextRule(rule: Rule): rule is TextRule {
  return !("inSite" in rule);
}

/** What rules about texts know beside the text. */
export interface Knowledge {
  /** The language of the passage or text, as far as rules know it. */
  readonly language: RuleLanguage;
  /** Words of the language that the site has named: its own names and terms. */
  readonly ownWords: ReadonlySet<string>;
  /** Officialese with plainer words, as far as the site adds to what the rules know. */
  readonly plainWords: ReadonlyMap<string, string>;
  /** Knows the words of the language, where one has been loaded. */
  readonly speller?: Speller;
}

/** Checks that a rule is one, and gives it back. */
export function defineTextRule(rule: TextRule): TextRule {
  return rule;
}

/** Checks that a rule is one, and gives it back. */
export function defineSiteRule(rule: SiteRule): SiteRule {
  return rule;
}
