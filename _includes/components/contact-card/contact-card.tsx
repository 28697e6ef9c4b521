import type { Contact } from "../../../src/kinds/contact/schema.ts";
import { usePage } from "../../page-context.tsx";
import { below, Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Inline } from "../inline/inline.tsx";
import { PersonName } from "../person-name/person-name.tsx";
import { Image } from "../picture/picture.tsx";
import { RoleLine } from "../role-line/role-line.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";
import { ContactWays } from "./contact-ways.tsx";

interface ContactCardProps {
  readonly contact: Contact;
  readonly level: HeadingLevel;
}

/** A person to contact: name, role, and the ways to reach them. The latest role is the one shown. */
export function ContactCard({ contact, level }: ContactCardProps) {
  const { welcome, picture, roles } = contact;
  const [role] = roles;
  return (
    <div class="contact-card">
      {picture && <Image picture={picture} place="card" />}
      <div class="contact-card__person">
        <Heading level={level} class="contact-card__name">
          <ThingLink to={{ kind: "contact", id: contact.id }}>
            <PersonName contact={contact} />
          </ThingLink>
        </Heading>
        {welcome && (
          <p class="contact-card__welcome">
            <Inline text={welcome} />
          </p>
        )}
        {role && <RoleLine role={role} />}
        {role?.description && (
          <p class="contact-card__description">
            <Inline text={role.description} />
          </p>
        )}
        <ContactWays contact={contact} />
      </div>
    </div>
  );
}

interface ContactCardsProps extends Omit<ContactCardProps, "contact"> {
  readonly contacts: readonly Contact[];
}

/** The contacts of a page, below a heading in the singular or the plural. */
export function ContactCards({ contacts, level }: ContactCardsProps) {
  const { t } = usePage().translator;
  if (contacts.length === 0) return null;
  return (
    <div class="contact-cards">
      <Heading level={level}>{t("ui.contact.person", { count: contacts.length })}</Heading>
      {contacts.map((contact) => (
        <ContactCard key={contact.id} contact={contact} level={below(level)} />
      ))}
    </div>
  );
}
