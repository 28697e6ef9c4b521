import type { Contact, Role } from "../../../src/model/contact.ts";
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
}

/** A person in a directory. */
export function PersonRow({
  contact,
  role = contact.roles[0],
  withOrganisation = true,
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
    </div>
  );
}

interface PersonListProps extends Pick<PersonRowProps, "withOrganisation"> {
  readonly people: readonly { readonly contact: Contact; readonly role?: Role | undefined }[];
}

/** People of a directory, one below the other. */
export function PersonList({ people, withOrganisation = true }: PersonListProps) {
  return (
    <ul class="person-list">
      {people.map(({ contact, role }) => (
        <li key={contact.id}>
          <PersonRow contact={contact} role={role} withOrganisation={withOrganisation} />
        </li>
      ))}
    </ul>
  );
}
