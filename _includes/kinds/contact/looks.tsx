import type { contact } from "../../../src/kinds/contact/kind.ts";
import { ContactLayout } from "../../layouts/contact.tsx";
import { ContactsLayout } from "../../layouts/contacts.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof contact>({
  layouts: {
    contacts: () => <ContactsLayout />,
    contact: (contact) => <ContactLayout contact={contact} />,
  },
});
