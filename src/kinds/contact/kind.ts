import { headingsIn } from "../../model/fragments.ts";
import { dataFile } from "../../model/read-site-files.ts";
import { sortNameOf } from "../../model/sort-name.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { listPage } from "../common-pages.ts";
import { defineData, defineKind, definePage } from "../kind.ts";
import { contactData } from "./data.ts";
import { type Contact, contactSchema } from "./schema.ts";

const contactsPage = definePage(
  listPage({
    id: "contacts",
    address: (t) => t("routes.contacts"),
    title: (t) => t("ui.contact.title"),
  }),
);

const contactPage = definePage<Contact>({
  key: ({ id }) => `contact:${id}`,
  segments: ({ id }, { translator: { t } }) => [t("routes.contacts"), id],
  section: () => "contacts",
  title: ({ name }) => ({ value: name }),
  files: ({ id }) => [dataFile("contacts", id)],
  opening: ({ description }, { language, site }) =>
    description && localize(description, language, site).value,
  owner: (_, { settings }) => settings.publisher,
  isReadAloud: true,
  search: () => ({ kind: "contact" }),
  // People stand in the index: the site map would be a list of names.
  isInSiteMap: () => false,
  titleInIndex: (contact) => ({ value: sortNameOf(contact) }),
  // Their faces and names are not for posters.
  pictureOf: () => "section:contacts",
});

/** A person, in every role that the site knows them in. */
export const contact = defineKind({
  name: "contact",
  pages: { contacts: contactsPage, contact: contactPage },
  sections: [{ id: "contacts" }],
  data: defineData<Contact>({
    folder: "contacts",
    fields: "contact",
    schema: contactSchema,
    statedDays: ({ roles }) =>
      roles.map(({ asOf }, index) => ({ path: ["roles", index, "asOf"], date: asOf })),
    fragments: headingsIn,
  }),
  openData: [contactData],
  plan: ({ things: { contact: contacts } }) => [
    pageOf(contactsPage, null),
    ...[...contacts.values()].map((one) => pageOf(contactPage, one)),
  ],
});
