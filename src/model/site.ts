import type { AddressLink } from "./address-links.ts";
import type { DocumentFacts } from "./attachments/document-facts.ts";
import type { CheckSettings } from "./check-settings.ts";
import type { CommentsOfPages } from "./comments.ts";
import type { LifeState } from "./life.ts";
import type { Navigation } from "./navigation.ts";
import type { Page } from "./page.ts";
import type { Redirects } from "./redirects.ts";
import { type Reference, referenceKey } from "./reference.ts";
import type { SiteSettings } from "./site-settings.ts";
import type { Synonyms } from "./synonyms.ts";

/** What the sizes of a picture of pixels are known by, before anybody has made them. */
export interface Raster {
  /** Of its bytes: SHA-256 in hexadecimal digits. */
  readonly digest: string;
  /** A picture that may move, which pages show as it is. */
  readonly isAnimated: boolean;
}

/** A file below `src/content/media`; a picture has its size in CSS pixels, other files have none (0). */
export interface MediaFile {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** False for documents, films and their captions. */
  readonly isPicture: boolean;
  /** Absent for drawings (SVG). */
  readonly raster?: Raster;
  /** Of files that visitors fetch: what they say of themselves. */
  readonly document?: DocumentFacts;
  /** How long a film takes, where it says so; until when there are captions. */
  readonly seconds?: number;
  /** Where it stands, unless it lies among the media of the site. */
  readonly file?: string;
}

/** Where a thing is named: by a page, an organisation, … or by one of several parts of it. */
export interface Mention {
  readonly by: Reference;
  /** Index among the parts, such as the sessions of a programme. */
  readonly part?: number;
}

/**
 * What each kind of thing is, by the name in references to it: each room adds its own by declaration
 * merging.
 */
// biome-ignore lint/suspicious/noEmptyInterface: rooms add to it
export interface ThingTypes {}

/** The things of a site by their kinds, and what references can name within them. */
export type Things = {
  readonly [Kind in keyof ThingTypes]: ReadonlyMap<string, ThingTypes[Kind]>;
};

/** All content of a site, read, checked and linked. Everything else is a function of it. */
export interface Site {
  readonly things: Things;
  readonly settings: SiteSettings;
  readonly navigation: Navigation;
  readonly synonyms: Synonyms;
  /** What the body has decided about the rules of the check. */
  readonly checks: CheckSettings;
  /** Addresses that pages had. */
  readonly redirects: Redirects;
  readonly pages: ReadonlyMap<string, Page>;
  /** What visitors wrote and somebody approved, by the ids of the pages. */
  readonly comments: CommentsOfPages;
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Who names a thing, by the key of the thing (`contact:asa-oberg`); each place once. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** The same with what names it and has left the lists; absent where nothing comes or goes. */
  readonly mentionsEver?: Site["mentions"];
  /** Its links to addresses on the site itself, also those of what no visitor is to see yet. */
  readonly addressLinks: readonly AddressLink[];
  /** The same site with what no visitor is to see yet, where that is left out of this one. */
  readonly withHeld?: Site;
  /** The day on which the site is built, `YYYY-MM-DD`, in its time zone. */
  readonly today: string;
  /** The moment of the build, ISO 8601 in UTC. */
  readonly now: string;
  /** What is not simply there at that moment, by the keys of pages and things. */
  readonly life: ReadonlyMap<string, LifeState>;
  /** Set on what a site would be if time took nothing out of its lists (`routes/emptied-routes.ts`). */
  readonly isTimeless?: true;
  /** The next moment at which something comes or goes, in milliseconds; absent where nothing will. */
  readonly nextChange?: number;
}

/** A site before its parts know of each other. */
export type UnlinkedSite = Omit<
  Site,
  "mentions" | "mentionsEver" | "addressLinks" | "withHeld" | "isTimeless"
>;

/** The language of the files that own the neutral fields, and of texts that have no translation. */
export function defaultLanguage(site: Pick<Site, "settings">): string {
  const [first] = site.settings.languages;
  if (first === undefined) throw new Error("the schema asks for at least one language");
  return first;
}

/** Gives what an id of a checked site stands for; a missing one is a bug, not a fault in the content. */
export function get<Thing>(
  things: ReadonlyMap<string, Thing>,
  { id }: { readonly id: string },
): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`"${id}" was not checked when the site was loaded`);
  return thing;
}

/** The places that name a thing. */
export function mentionsOf(site: Pick<Site, "mentions">, thing: Reference): readonly Mention[] {
  return site.mentions.get(referenceKey(thing)) ?? [];
}
