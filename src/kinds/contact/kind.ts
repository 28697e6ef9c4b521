import { headingsIn } from "../../model/fragments.ts";
import { dataFile } from "../../model/site-files.ts";
import { filled } from "../../model/skeleton.ts";
import { sortNameOf } from "../../model/sort-name.ts";
import { titleOf } from "../../routes/links.ts";
import { segmentsOfPart } from "../../routes/list-parts.ts";
import { inInlineText, localize } from "../../routes/localize.ts";
import { nameOfInitial } from "../../routes/name-of-initial.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { listPage, partOfListPage } from "../common-pages.ts";
import { defineData, defineKind, definePage } from "../kind.ts";
import { contactData } from "./data.ts";
import {
  directoryKey,
  lettersOfDirectory,
  listsOfOrganisations,
  type PartOfOrganisation,
  type PartOfPeople,
} from "./people-lists.ts";
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
  listsNaming: true,
  search: () => ({ kind: "contact" }),
  // People stand in the index: the site map would be a list of names.
  isInSiteMap: () => false,
  titleInIndex: (contact) => ({ value: sortNameOf(contact) }),
  // Their faces and names are not for posters.
  pictureOf: () => "section:contacts",
});

/** The people whose names begin with a letter, where there are too many for one page. */
const letterPage = definePage<PartOfPeople>({
  ...partOfListPage,
  title: ({ group = "" }, { translator: { t } }) => ({
    value: t("ui.contact.inLetter", { letter: nameOfInitial(group, t) }),
  }),
});

/** The people of an organisation that has too many for its own page: the letters, and each of them. */
const ofOrganisationPage = definePage<PartOfOrganisation>({
  ...partOfListPage,
  partOf: ({ organisation }) => organisation.key,
  segments: (part, { translator }) => [
    translator.t("routes.contacts"),
    ...segmentsOfPart(part, translator),
  ],
  title: ({ organisation, group }, { site, translator }) => {
    const title = inInlineText(titleOf(organisation, site, translator));
    const { t } = translator;
    if (group === undefined) return { value: t("ui.contact.of", { title }) };
    return { value: t("ui.contact.ofInLetter", { title, letter: nameOfInitial(group, t) }) };
  },
  pictureOf: () => directoryKey,
});

/** A person, in every role that the site knows them in. */
export const contact = defineKind({
  name: "contact",
  pages: {
    contacts: contactsPage,
    letter: letterPage,
    ofOrganisation: ofOrganisationPage,
    contact: contactPage,
  },
  sections: [{ id: "contacts" }],
  data: defineData<Contact>({
    folder: "contacts",
    fields: "contact",
    schema: contactSchema,
    skeleton: { fields: () => ({ roles: [{ title: filled, organisation: filled }] }) },
    statedDays: ({ roles }) =>
      roles.map(({ asOf }, index) => ({ path: ["roles", index, "asOf"], date: asOf })),
    fragments: headingsIn,
  }),
  openData: [contactData],
  plan: ({ things: { contact: contacts } }) => [
    pageOf(contactsPage, null),
    ...[...contacts.values()].map((one) => pageOf(contactPage, one)),
  ],
  planIn: (speaker, table) => [
    ...lettersOfDirectory(speaker).map((part) => pageOf(letterPage, part)),
    ...listsOfOrganisations(speaker, table).map((part) => pageOf(ofOrganisationPage, part)),
  ],
});
