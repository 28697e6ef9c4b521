import type { Translator } from "../i18n/translator.ts";
import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import type { RegisteredProblem } from "../model/known-findings.ts";
import type { Occasion } from "../model/occasion.ts";
import type { PageVersionKind } from "../model/page.ts";
import type { Reference } from "../model/reference.ts";
import type { LocalizedText } from "../model/shared-schemas.ts";
import type { Site } from "../model/site.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import type { Localized } from "./localize.ts";
import type { OpenDataSet } from "./open-data-set.ts";
import type { RouteTable } from "./route.ts";

/** What the texts of a page are written with: the site, and one of its languages. */
export interface Speaker {
  readonly site: Site;
  readonly language: string;
  readonly translator: Translator;
}

/** How the search finds a page. */
export interface SearchEntry {
  /** By which visitors narrow a search; its name is `ui.search.kinds.KIND` in the locales. */
  readonly kind: string;
  readonly year?: string | undefined;
  /** The number that is printed on a page of a document. */
  readonly printed?: string | undefined;
  /** Words that find the page and are not shown. */
  readonly keywords?: readonly string[];
}

/** What somebody has noted of a page: its days, `YYYY-MM-DD`, and who edits it. */
export interface PageNotes {
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly review?: string | undefined;
  readonly editor?: Reference | undefined;
}

/** A feed of a page: where it differs from a file beside the page, with the page's title. */
export interface FeedOfPage {
  /** Set for the feed that stands at the top of a language, and that every page names. */
  readonly isOfSite?: boolean;
  readonly title?: Localized;
}

/** An other version of a page: easy to read, or in sign language. */
export interface VersionOf {
  readonly kind: PageVersionKind;
  readonly of: Reference;
}

/** Where a law says that it does not ask for something, and why that is so here. Inline texts. */
export interface Exemption {
  readonly basis: LocalizedText;
  readonly reason: LocalizedText;
}

/**
 * A sort of page: all that is true of it and not of others. What is optional is a capability: code
 * that makes menus, feeds or the search asks whether a page has it, and never what kind of page it is.
 * @typeParam Subject what one such page is about: a thing, a part of one, or null for a list
 */
export interface PageDefinition<Subject = unknown> {
  /** The same in every language, and no other page has it: `contact:asa-oberg`, `section:news/2`. */
  key(subject: Subject): string;
  /** The parts of the address below the language's folder, or below the page that it is a part of. */
  segments(subject: Subject, speaker: Speaker): readonly string[];
  /** Its h1, its entry in lists, menus and breadcrumbs. An inline text. */
  title(subject: Subject, speaker: Speaker): Localized;
  /** The section that it belongs to; absent for pages that stand by themselves. */
  section?(subject: Subject): string | undefined;
  /** The keys of the pages between its section and itself, from the top down. */
  parents?(subject: Subject): readonly string[];
  /** The key of the page to which it belongs as a part: it stands below that page, in its folder. */
  partOf?(subject: Subject): string;
  /** False where the page stands in for a translation that nobody has made. */
  isTranslated?(subject: Subject, language: string): boolean;
  /** The day of the latest change that the content states, `YYYY-MM-DD`. */
  lastModified?(subject: Subject): string | undefined;
  /** The files that the page is made of, from the root of the site; the one that decides comes first. */
  files?(subject: Subject, speaker: Pick<Speaker, "site" | "language">): readonly string[];

  /** The plain title with what it is a part of, for the tab and for search engines. */
  titleInTab?(subject: Subject, title: string, speaker: Speaker): string;
  /** Its own step in its breadcrumbs, where the title is that of a page above it. An inline text. */
  titleInPath?(subject: Subject, speaker: Speaker): Localized | undefined;
  /** What stands in the tab in place of the site's name. */
  siteInTab?(speaker: Speaker): string;
  /** The text with which the page begins: search engines show the beginning of it. */
  opening?(subject: Subject, speaker: Speaker): MarkdownDocument | undefined;
  /** Whether the text of a language was made from another original than there is now. */
  isOutdated?(subject: Subject, language: string): boolean;
  /** The organisation that answers for what the page says; absent for lists and entrances. */
  owner?(subject: Subject, site: Pick<Site, "settings">): Reference;
  notes?(subject: Subject): PageNotes;
  /** True for what has an author and a day: social networks are told so. */
  readonly isArticle?: boolean;
  /** Pages with a text of their own; lists and entrances are looked through and not listened to. */
  readonly isReadAloud?: boolean;
  /** False for pages that only lead to others, or on which another form stands alone. */
  readonly hasFeedback?: boolean;
  takesComments?(subject: Subject): boolean;
  /** The fragments that a link to the page may name. */
  fragments?(subject: Subject, speaker: Pick<Speaker, "site" | "language">): readonly string[];
  versionOf?(subject: Subject): VersionOf | undefined;

  /** Absent, or undefined, where the search does not find the page. */
  search?(subject: Subject, speaker: Pick<Speaker, "site" | "language">): SearchEntry | undefined;
  /** False where search engines are not to list it. */
  readonly isForSearchEngines?: boolean;
  /** False for what has been: it keeps its address, and leaves the lists, the site map and the index. */
  isCurrent?(subject: Subject, site: Site): boolean;
  /** False for what the site map leaves out: it stands in another page that is there. */
  isInSiteMap?(subject: Subject): boolean;
  /** False for what the index A–Ö leaves out. */
  isInIndex?(subject: Subject): boolean;
  /** Its name in the index, where it is not the title. */
  titleInIndex?(subject: Subject): Localized;
  /** True where the page lists what names its thing: of much the newest few, the rest elsewhere. */
  readonly listsNaming?: boolean;
  /** True where the title alone does not say what the page is a part of. */
  readonly isPart?: boolean;

  /** The key of the page whose picture it shows where it is shared; absent for its own. */
  pictureOf?(subject: Subject): string;
  /** What the picture says in place of the title. */
  titleInPicture?(speaker: Speaker): Localized;
  dayInPicture?(subject: Subject, format: Translator["format"]): string;
  /** The number of the theme of the priority that it is about. */
  theme?(subject: Subject, site: Site): number | undefined;

  feed?(subject: Subject, speaker: Speaker): FeedOfPage | undefined;
  /** What is held, for pages about such a thing: they have a calendar beside them. */
  occasion?(subject: Subject): Occasion;
  /** The name of the calendar with the parts of what is held, one entry each. */
  calendarOfParts?(subject: Subject, speaker: Pick<Speaker, "translator">): string;
  /** True where the page is what is printed as a PDF, which stands beside it. */
  readonly isPrinted?: boolean;
  /** Why the law on accessibility does not ask for what the page is about to be accessible. */
  exemption?(subject: Subject): Exemption | undefined;
  /** True for what every page must lead to: the footer does, where the body has not said where. */
  readonly isInEveryFooter?: boolean;
  /** True where the page says itself what news flashes there are. */
  readonly showsFlashes?: boolean;
}

/** A page of a site, before it has an address: what sort it is of, and what it is about. */
export interface PlannedPage {
  readonly page: PageDefinition;
  readonly subject: unknown;
}

/** Says that a site has a page of a sort about something. */
export function pageOf<Subject>(page: PageDefinition<Subject>, subject: Subject): PlannedPage {
  return { page: page as PageDefinition, subject };
}

/** Whatever has pages: a kind of thing, or a part of the site such as the search. */
export interface HasPages extends ThingKind {
  /** The pages that a site has of it, in their order. */
  plan(site: Site): readonly PlannedPage[];
  /**
   * The pages that a language has beside these once all others are known: those of the letters of its
   * alphabet, and parts of the pages of others. They may stand in no list, menu or site map.
   */
  planIn?(speaker: Speaker, table: RouteTable): readonly PlannedPage[];
  /** The problems that are known, as audits need to know them. */
  register?(site: Site, table: RouteTable): readonly RegisteredProblem[];
  /** What programs can read of it. */
  readonly openData?: readonly OpenDataSet[];
}
