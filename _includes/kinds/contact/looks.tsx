import type { contact } from "../../../src/kinds/contact/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { ContactLayout } from "./contact.tsx";
import { ContactsLayout } from "./contacts.tsx";
import { PeopleOfLetterLayout } from "./people-of-letter.tsx";

export const looks = defineLooks<typeof contact>({
  layouts: {
    contacts: () => <ContactsLayout />,
    letter: (part) => <PeopleOfLetterLayout part={part} />,
    ofOrganisation: (part) => <PeopleOfLetterLayout part={part} />,
    contact: (contact) => <ContactLayout contact={contact} />,
  },
});
