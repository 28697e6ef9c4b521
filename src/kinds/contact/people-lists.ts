import { referenceKey } from "../../model/reference.ts";
import {
  countGroups,
  type ListGroup,
  type ListPart,
  mostEntries,
  pagesOf,
  pagesOfGroups,
} from "../../routes/list-parts.ts";
import type { Speaker } from "../../routes/page-definition.ts";
import type { Route, RouteTable } from "../../routes/route.ts";
import {
  allPeople,
  type Entry,
  groupByLetter,
  keyOfPeople,
  peopleOf,
} from "../directory-groups.ts";

/** The people of one letter, where there are too many for one page. */
export interface PartOfPeople extends ListPart<Entry> {
  /** All letters with which a name begins: the same on every page of the list. */
  readonly letters: readonly ListGroup[];
}

/** The people of an organisation: those of a letter, or at first the letters alone. */
export interface PartOfOrganisation extends PartOfPeople {
  readonly organisation: Route;
}

/** The key of the directory. */
export const directoryKey = "section:contacts";

/** The pages of the letters of a long directory. */
export function lettersOfDirectory({ site, language }: Speaker): readonly PartOfPeople[] {
  return lettersOf(directoryKey, allPeople(site, language), language);
}

/** The pages of the organisations that have too many people for their own page. */
export function listsOfOrganisations(
  { site, language }: Speaker,
  table: RouteTable,
): readonly PartOfOrganisation[] {
  return [...site.things.organisation.keys()].flatMap((id) => {
    const reference = { kind: "organisation", id } as const;
    const organisation = table.find(referenceKey(reference), language);
    const list = keyOfPeople(reference);
    const parts = lettersOf(list, peopleOf(id, site, language), language);
    const [first] = parts;
    if (!first || !organisation) return [];
    const { letters } = first;
    const front = pagesOf<Entry>({ list, items: [] }, mostEntries);
    return [...front, ...parts].map((part) => ({ ...part, letters, organisation }));
  });
}

/** A page for each letter of a long list of people, or more; none for a short list. */
function lettersOf(
  list: string,
  people: readonly Entry[],
  language: string,
): readonly PartOfPeople[] {
  if (people.length <= mostEntries) return [];
  const byLetter = groupByLetter(people, language);
  const letters = countGroups(byLetter);
  return pagesOfGroups(list, byLetter, mostEntries).map((part) => ({ ...part, letters }));
}
