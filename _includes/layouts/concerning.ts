import { compareIn } from "../../src/i18n/collate.ts";
import { type Contact, sortNameOf } from "../../src/kinds/contact/schema.ts";
import { newsOf } from "../../src/kinds/news/news-of.ts";
import type { NewsPage } from "../../src/kinds/news/schema.ts";
import { get, mentionsOf, type Site } from "../../src/model/site.ts";

/** What a priority stands behind. */
export interface Concerning {
  /** The latest first. */
  readonly news: readonly NewsPage[];
  /** In the order of the programmes. */
  readonly sessions: readonly { readonly programme: string; readonly index: number }[];
  /** The events without a programme. */
  readonly events: readonly string[];
  /** Those who speak or answer in these sessions, by name. */
  readonly people: readonly Contact[];
}

/** All on the site that names a priority. */
export function concerning(priority: string, site: Site, language: string): Concerning {
  const mentions = mentionsOf(site, { kind: "priority", id: priority });
  const pages = new Set(mentions.flatMap(({ by }) => (by.kind === "page" ? [by.id] : [])));
  const sessions = mentions.flatMap(({ by, session }) =>
    by.kind === "programme" && session !== undefined ? [{ programme: by.id, index: session }] : [],
  );
  const compare = compareIn(language);
  return {
    news: newsOf(site).filter(({ id }) => pages.has(id)),
    sessions,
    events: mentions.flatMap(({ by }) => (by.kind === "event" ? [by.id] : [])),
    people: [...peopleIn(sessions, site)]
      .map((id) => get(site.things.contact, { id }))
      .toSorted((a, b) => compare(sortNameOf(a), sortNameOf(b))),
  };
}

function peopleIn(sessions: Concerning["sessions"], site: Site): ReadonlySet<string> {
  const people = sessions.flatMap(({ programme, index }) => {
    const session = get(site.things.programme, { id: programme }).sessions[index];
    const contacts = Array.isArray(session?.contacts) ? session.contacts : [];
    return [...(session?.speakers.map(({ contact }) => contact) ?? []), ...contacts];
  });
  return new Set(people.map(({ id }) => id));
}
