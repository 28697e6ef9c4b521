import type { Session } from "../../../../src/kinds/programme/schema.ts";
import { get } from "../../../../src/model/site.ts";
import { ContactCards } from "../../../components/contact-card/contact-card.tsx";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { usePage } from "../../../page-context.tsx";

interface SessionContactsProps {
  readonly contacts: NonNullable<Session["contacts"]>;
  readonly level: HeadingLevel;
}

/** Whom to ask about a session; says so where the source announces a contact and names none. */
export function SessionContacts({ contacts, level }: SessionContactsProps) {
  const { site, translator } = usePage();
  if (contacts !== "not-stated")
    return (
      <ContactCards
        contacts={contacts.map((contact) => get(site.things.contact, contact))}
        level={level}
      />
    );
  return (
    <div class="contact-cards">
      <Heading level={level}>{translator.t("ui.contact.heading")}</Heading>
      <p class="not-stated">{translator.t("ui.contact.notStated")}</p>
    </div>
  );
}
