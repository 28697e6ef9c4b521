import type { Contact, Role } from "../../../src/kinds/contact/schema.ts";
import { usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";
import { PersonName } from "../person-name/person-name.tsx";
import { TelephoneLink } from "../telephone-link/telephone-link.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

interface PersonRowProps {
  readonly contact: Contact;
  /** The role to show; the latest one unless it is given. */
  readonly role?: Role | undefined;
  /** Whether the organisation is named: not below a heading that says it. */
  readonly withOrganisation?: boolean;
  /** What the person can be found by beside this; a search shows what it has found. */
  readonly topics?: readonly string[];
}

/** A person in a directory. */
export function PersonRow({
  contact,
  role = contact.roles[0],
  withOrganisation = true,
  topics = [],
}: PersonRowProps) {
  return (
    <div class="person-row">
      <p class="person-row__name">
        <ThingLink to={{ kind: "contact", id: contact.id }}>
          <PersonName contact={contact} />
        </ThingLink>
      </p>
      <div class="person-row__role">
        {role?.title && (
          <p>
            <Inline text={role.title} />
          </p>
        )}
        {withOrganisation && role?.organisation && (
          <p class="person-row__organisation">
            <ThingLink to={role.organisation} />
          </p>
        )}
      </div>
      <div class="person-row__telephones">
        {contact.phones.map((telephone) => (
          <p key={telephone.uri}>
            <TelephoneLink telephone={telephone} name={contact.name} />
          </p>
        ))}
      </div>
      {topics.length > 0 && <Topics topics={topics} />}
    </div>
  );
}

function Topics({ topics }: Required<Pick<PersonRowProps, "topics">>) {
  const { t } = usePage().translator;
  return (
    <ul class="person-row__topics" aria-label={t("ui.contact.search.topics")} hidden data-topics>
      {topics.map((topic) => (
        <li key={topic}>{topic}</li>
      ))}
    </ul>
  );
}

interface PersonListProps extends Pick<PersonRowProps, "withOrganisation"> {
  readonly people: readonly { readonly contact: Contact; readonly role?: Role | undefined }[];
  readonly topicsOf?: (contact: Contact) => readonly string[];
}

/** People of a directory, one below the other. */
export function PersonList({
  people,
  withOrganisation = true,
  topicsOf = () => [],
}: PersonListProps) {
  return (
    <ul class="person-list">
      {people.map(({ contact, role }) => (
        <li key={contact.id}>
          <PersonRow
            contact={contact}
            role={role}
            withOrganisation={withOrganisation}
            topics={topicsOf(contact)}
          />
        </li>
      ))}
    </ul>
  );
}
