import { exampleContact, exampleTelephone } from "../../examples-context.tsx";
import { ContactCard, ContactCards } from "./contact-card.tsx";

const alone = exampleContact({ roles: [], phones: [], email: undefined });

export const examples = {
  "with one telephone": () => <ContactCard contact={exampleContact({})} level={3} />,
  "with two telephones": () => (
    <ContactCard
      contact={exampleContact({
        phones: [exampleTelephone, { ...exampleTelephone, uri: "tel:+46700000000" }],
      })}
      level={3}
    />
  ),
  "with a name alone": () => <ContactCard contact={alone} level={3} />,
  "with the common mailbox and a welcome": () => (
    <ContactCard
      contact={exampleContact({
        email: "organisation",
        welcome: { sv: "Välkommen att höra av dig!", en: "You are welcome to get in touch!" },
      })}
      level={3}
    />
  ),
  "several under one heading": () => (
    <ContactCards contacts={[exampleContact({}), { ...alone, id: "testa" }]} level={2} />
  ),
};
