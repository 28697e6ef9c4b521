import type { PartOfOrganisation, PartOfPeople } from "../../../src/kinds/contact/people-lists.ts";
import { titleOf } from "../../../src/routes/links.ts";
import { nameOfInitial } from "../../../src/routes/name-of-initial.ts";
import { GroupLinks } from "../../components/group-links/group-links.tsx";
import { InlineValue } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { PaginationStatus } from "../../components/pagination/pagination-status.tsx";
import { PersonList } from "../../components/person-row/person-row.tsx";
import { LetterLinks } from "../../layouts/letter-links.tsx";
import { usePage } from "../../page-context.tsx";

interface PeopleOfLetterProps {
  readonly part: PartOfPeople & Partial<PartOfOrganisation>;
}

/** A part of many people, of the directory or of an organisation: a letter, or all letters. */
export function PeopleOfLetterLayout({ part }: PeopleOfLetterProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const { list, group, items, letters, organisation } = part;
  return (
    <div class="wrapper page directory">
      <PageHeader>
        {group !== undefined && (
          <LetterLinks initials={letters.map(({ name }) => name)} list={list} current={group} />
        )}
        <PaginationStatus part={part} />
      </PageHeader>
      {group === undefined ? (
        <GroupLinks
          label={t("ui.contact.letters")}
          groups={letters}
          part={part}
          nameOf={(initial) => nameOfInitial(initial, t)}
          countText={(count) => t("ui.contact.count", { count })}
        />
      ) : (
        <PersonList people={items} withOrganisation={!organisation} />
      )}
      <Pagination part={part} />
      {organisation && (
        <p class="more">
          <a href={organisation.url}>
            <InlineValue {...titleOf(organisation, site, translator)} />
          </a>
        </p>
      )}
    </div>
  );
}
