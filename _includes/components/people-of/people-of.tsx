import { keyOfPeople, peopleOf } from "../../../src/kinds/directory-groups.ts";
import type { Reference } from "../../../src/model/reference.ts";
import { usePage } from "../../page-context.tsx";
import { PersonList } from "../person-row/person-row.tsx";

interface PeopleOfProps {
  readonly organisation: Reference;
}

/** The people of an organisation; of too many, the way to them. */
export function PeopleOf({ organisation }: PeopleOfProps) {
  const { site, table, route, translator } = usePage();
  const people = peopleOf(organisation.id, site, route.language);
  if (people.length === 0) return null;
  const list = table.find(keyOfPeople(organisation), route.language);
  if (!list) return <PersonList people={people} withOrganisation={false} />;
  const { t, format } = translator;
  const number = format.number(people.length);
  return (
    <p class="more">
      <a href={list.url}>{t("ui.contact.all", { count: people.length, number })}</a>
    </p>
  );
}
