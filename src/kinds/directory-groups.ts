import { compareIn } from "../i18n/collate.ts";
import { initialOf } from "../i18n/initial-of.ts";
import { type Reference, referenceKey } from "../model/reference.ts";
import type { Site } from "../model/site.ts";
import { sortNameOf } from "../model/sort-name.ts";
import { localize } from "../routes/localize.ts";
import type { Contact, Role } from "./contact/schema.ts";

/** A person in a group of the directory, in the role that puts them there. */
export interface Entry {
  readonly contact: Contact;
  readonly role?: Role;
}

export interface DirectoryGroup {
  /** The id of an organisation. */
  readonly id: string;
  readonly people: readonly Entry[];
}

/** The people of each organisation that has any, in the order of the organisations' names. */
export function groupByOrganisation(site: Site, language: string): readonly DirectoryGroup[] {
  const compare = compareIn(language);
  const nameOf = ({ id }: DirectoryGroup) => {
    const organisation = site.things.organisation.get(id);
    return organisation ? localize(organisation.name, language, site).value : id;
  };
  return [...site.things.organisation.keys()]
    .map((id) => ({ id, people: peopleOf(id, site, language) }))
    .filter(({ people }) => people.length > 0)
    .toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}

const known = new WeakMap<Site["things"]["contact"], ReadonlyMap<string, readonly Entry[]>>();

/** The people who have a role in an organisation, each once, in the latest such role. */
export function peopleOf(
  organisation: string,
  { things: { contact: contacts } }: Pick<Site, "things">,
  language: string,
): readonly Entry[] {
  const people = known.get(contacts) ?? peopleByOrganisation(contacts);
  known.set(contacts, people);
  return sortByName(people.get(organisation) ?? [], language);
}

function peopleByOrganisation(
  contacts: Site["things"]["contact"],
): ReadonlyMap<string, readonly Entry[]> {
  const people = new Map<string, Map<Contact, Entry>>();
  for (const contact of contacts.values())
    for (const role of contact.roles) {
      if (!role.organisation) continue;
      const { id } = role.organisation;
      const entries = people.get(id) ?? new Map<Contact, Entry>();
      if (!entries.has(contact)) people.set(id, entries.set(contact, { contact, role }));
    }
  return new Map([...people].map(([id, entries]) => [id, [...entries.values()]]));
}

/** The people who have no role in any organisation. */
export function peopleOfNone(site: Site, language: string): readonly Entry[] {
  const entries = [...site.things.contact.values()]
    .filter(({ roles }) => roles.every(({ organisation }) => organisation === undefined))
    .map((contact) => ({ contact }));
  return sortByName(entries, language);
}

/** All people of a site by name. */
export function allPeople(site: Pick<Site, "things">, language: string): readonly Entry[] {
  return sortByName(
    [...site.things.contact.values()].map((contact) => ({ contact })),
    language,
  );
}

/** People in their order, by the first letter of the name by which they are sorted. */
export function groupByLetter(
  people: readonly Entry[],
  language: string,
): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(people, ({ contact }) => initialOf(sortNameOf(contact), language));
}

/** The key of the list of all people of an organisation, for one that has many. */
export function keyOfPeople(organisation: Reference): string {
  return `${referenceKey(organisation)}/people`;
}

function sortByName(entries: readonly Entry[], language: string): readonly Entry[] {
  const compare = compareIn(language);
  return entries.toSorted((a, b) => compare(sortNameOf(a.contact), sortNameOf(b.contact)));
}
