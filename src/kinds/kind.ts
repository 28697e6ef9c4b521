import type { TextPage } from "../model/page.ts";
import type { DataFormat, TextFormat, Thing } from "../model/thing-kind.ts";
import type { CalendarPage } from "../outputs/calendar/calendar-page.ts";
import type { FeedPage } from "../outputs/feeds/feed-page.ts";
import type { HasPages, PageDefinition } from "../routes/page-definition.ts";
import type { DescribedPage } from "../structured-data/described-page.ts";

/** A sort of page with all that a page may be able to do. */
export type Page<Subject = unknown> = PageDefinition<Subject> &
  Partial<FeedPage<Subject> & CalendarPage<Subject> & DescribedPage<Subject>>;

/** The sorts of pages that a kind has, by names that its layouts have too. */
export type Pages = Readonly<Record<string, PageDefinition>>;

/** What such a page is about. */
export type SubjectOf<Definition> =
  Definition extends PageDefinition<infer Subject> ? Subject : never;

/** A kind of thing, or a part of the site such as the search: its room in code. */
export interface Kind extends HasPages {
  readonly pages: Pages;
}

/** Says what a sort of page is. */
export function definePage<Subject = null>(page: Page<Subject>): Page<Subject> {
  return page;
}

/** Says what a kind of thing is. */
export function defineKind<Definition extends Kind>(kind: Definition): Definition {
  return kind;
}

/** Says how the things of a kind are kept as data. */
export function defineData<One extends Thing>(data: DataFormat<One>): DataFormat {
  return data as DataFormat;
}

/** Says how the pages of a kind are kept as texts. */
export function defineText<One extends TextPage>(text: TextFormat<One>): TextFormat {
  return text as TextFormat;
}

/** The same things, each as it becomes. */
export function mapThings<One extends Thing>(
  things: ReadonlyMap<string, One>,
  become: (thing: One) => One,
): ReadonlyMap<string, One> {
  return new Map([...things].map(([id, thing]) => [id, become(thing)]));
}
