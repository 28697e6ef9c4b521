import type { RuleLanguage, RuleWords, Values } from "../rules/rule-words.ts";
import type { Criterion } from "../rules/wcag-criteria.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import type { LiveSite } from "./live/live-site.ts";
import type { BrowserPage, View } from "./state.ts";
import type { Walk } from "./walk.ts";

/** An element, or a part of a page, that a rule finds fault with. */
export interface Found {
  /** A CSS selector that finds the element alone. */
  readonly selector?: string;
  /** The beginning of its HTML. */
  readonly html?: string;
  /** Of the file, from 1. */
  readonly line?: number;
  readonly values?: Values;
  /** The classes of the element and of those that it lies in, from the innermost. */
  readonly around?: readonly string[];
  /** Whether it lies in a text that an editor wrote. */
  readonly isInText?: boolean;
}

/** Something that is wrong with a page because of the others of its site. */
export interface FoundInSite extends Found {
  /** The address of the page or file: `/sv/nyheter/`. */
  readonly page: string;
}

interface RuleBasics {
  /** The name of its file. */
  readonly id: string;
  /** The criteria that a finding fails. None for what another rule than WCAG asks. */
  readonly criteria: readonly Criterion[];
  /** The rules of the W3C (ACT) that it implements, by their ids: their cases are measured with it. */
  readonly actIds?: readonly string[];
  readonly words: Readonly<Record<RuleLanguage, RuleWords>>;
}

/** A whole page, and where it differs from a plain one, the view in which a rule looks at it. */
export interface PageExample {
  readonly html: string;
  readonly view?: Partial<View>;
}

/** What a rule about single pages must find fault with, and what it must not. They are its tests. */
export interface PageExamples {
  readonly bad: readonly PageExample[];
  readonly good: readonly PageExample[];
}

/** A rule about the HTML of a page as the file has it. A pure function of the page. */
export interface HtmlRule extends RuleBasics {
  readonly examples: PageExamples;
  readonly inHtml: (page: BuiltPage) => Iterable<Found>;
}

/** The files of a built site, by their paths: `sv/index.html`. */
export interface SiteExample {
  readonly files: Readonly<Record<string, string>>;
}

/** A rule about what files of a built site have to do with each other, or that are no pages. */
export interface SiteRule extends RuleBasics {
  readonly examples: {
    readonly bad: readonly SiteExample[];
    readonly good: readonly SiteExample[];
  };
  readonly inSite: (site: BuiltSite) => Iterable<FoundInSite> | AsyncIterable<FoundInSite>;
}

/** A rule that looks at a page as the browser shows it. */
export interface ViewRule extends RuleBasics {
  readonly examples: PageExamples;
  /** The views in which it looks: what cannot differ from another view is not judged twice. */
  readonly appliesIn: (view: View) => boolean;
  /** Runs in the page, from a bundle: it sees the document and what its file imports, no Node. */
  readonly inView: () => readonly Found[] | Promise<readonly Found[]>;
}

/** A rule that uses a page, as it comes, as a visitor would: it presses keys and follows links. */
export interface UseRule extends RuleBasics {
  readonly examples: PageExamples;
  readonly appliesIn: (view: View) => boolean;
  /** The page is loaded anew after it. */
  readonly inUse: (page: BrowserPage) => Promise<readonly Found[]>;
}

/** A rule about the way of the keyboard through a page. A pure function of what was seen on it. */
export interface WalkRule extends RuleBasics {
  readonly examples: PageExamples;
  /** The views in which it looks: what cannot differ from another view is not judged twice. */
  readonly appliesIn: (view: View) => boolean;
  readonly inWalk: (walk: Walk) => readonly Found[];
}

/** A rule about a site as its host sends it. A pure function of what was seen of it. */
export interface LiveRule extends RuleBasics {
  readonly examples: { readonly bad: readonly LiveSite[]; readonly good: readonly LiveSite[] };
  readonly inLive: (live: LiveSite) => Iterable<FoundInSite>;
}

/** A rule about a page that a browser shows. */
export type BrowserRule = ViewRule | UseRule | WalkRule;

export type AuditRule = HtmlRule | SiteRule | BrowserRule | LiveRule;

/** Checks that a rule is one, and gives it back. */
export function defineHtmlRule(rule: HtmlRule): HtmlRule {
  return rule;
}

/** Checks that a rule is one, and gives it back. */
export function defineSiteRule(rule: SiteRule): SiteRule {
  return rule;
}

/** Checks that a rule is one, and gives it back. */
export function defineViewRule(rule: ViewRule): ViewRule {
  return rule;
}

/** Checks that a rule is one, and gives it back. */
export function defineUseRule(rule: UseRule): UseRule {
  return rule;
}

/** Checks that a rule is one, and gives it back. */
export function defineWalkRule(rule: WalkRule): WalkRule {
  return rule;
}

/** Checks that a rule is one, and gives it back. */
export function defineLiveRule(rule: LiveRule): LiveRule {
  return rule;
}

/** Whether a rule looks at the HTML of single pages. */
export function isHtmlRule(rule: AuditRule): rule is HtmlRule {
  return "inHtml" in rule;
}

/** Whether a rule looks at the files of a site together. */
export function isSiteRule(rule: AuditRule): rule is SiteRule {
  return "inSite" in rule;
}

/** Whether a rule looks at pages in a browser. */
export function isBrowserRule(rule: AuditRule): rule is BrowserRule {
  return "appliesIn" in rule;
}

/** Whether a rule looks at a site as its host sends it. */
export function isLiveRule(rule: AuditRule): rule is LiveRule {
  return "inLive" in rule;
}
