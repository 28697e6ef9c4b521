import type { Alert } from "./alert.ts";
import type { CommentsOfPages } from "./comments.ts";
import type { Contact } from "./contact.ts";
import type { Document } from "./document.ts";
import type { Event } from "./event.ts";
import type { Navigation } from "./navigation.ts";
import type { Organisation } from "./organisation.ts";
import type { Page } from "./page.ts";
import type { Plan } from "./plan.ts";
import type { Priority, PrioritySet } from "./priority-set.ts";
import type { Programme } from "./programme.ts";
import { type Reference, referenceKey } from "./reference.ts";
import type { SiteSettings } from "./site-settings.ts";
import type { Synonyms } from "./synonyms.ts";
import type { Term } from "./term.ts";

/** A file below `src/content/media`; a picture has its size in CSS pixels, other files have none (0). */
export interface MediaFile {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** False for documents, films and their captions. */
  readonly isPicture: boolean;
}

/** Where a thing is named: by a page, an organisation, … or by one session of a programme. */
export interface Mention {
  readonly by: Reference;
  /** Index among the programme's sessions. */
  readonly session?: number;
}

/** The things that have a file each below `_data`, by id. */
export interface Things {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly prioritySets: ReadonlyMap<string, PrioritySet>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly events: ReadonlyMap<string, Event>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly alerts: ReadonlyMap<string, Alert>;
  readonly terms: ReadonlyMap<string, Term>;
}

/** All content of a site, read, checked and linked. Everything else is a function of it. */
export interface Site extends Things {
  readonly settings: SiteSettings;
  readonly navigation: Navigation;
  readonly synonyms: Synonyms;
  readonly priorities: ReadonlyMap<string, Priority>;
  readonly pages: ReadonlyMap<string, Page>;
  /** What visitors wrote and somebody approved, by the ids of the pages. */
  readonly comments: CommentsOfPages;
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Who names a thing, by the key of the thing (`contact:asa-oberg`); each place once. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** The day on which the site is built, `YYYY-MM-DD`, in its time zone. */
  readonly today: string;
  /** The moment of the build, ISO 8601 in UTC. */
  readonly now: string;
}

/** A site before its parts know of each other. */
export type UnlinkedSite = Omit<Site, "priorities" | "mentions">;

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
