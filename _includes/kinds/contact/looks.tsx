import type { contact } from "../../../src/kinds/contact/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { ContactLayout } from "./contact.tsx";
import { ContactsLayout } from "./contacts.tsx";

export const looks = defineLooks<typeof contact>({
  layouts: {
    contacts: () => <ContactsLayout />,
    contact: (contact) => <ContactLayout contact={contact} />,
  },
});
