import type { Telephone } from "../../i18n/telephone.ts";
import { sortNameOf } from "../../model/sort-name.ts";
import { commonMailbox } from "../../model/text-rules.ts";
import { addressesOf, organisationOf } from "../../outputs/open-data/data-source.ts";
import { type Json, toPlainData } from "../../outputs/open-data/plain-data.ts";
import type { DataSource, OpenDataFields, OpenDataSet } from "../../routes/open-data-set.ts";
import type { Contact, Role } from "./schema.ts";

const contactFields = {
  id: "id",
  name: "text",
  sortName: "text",
  party: "text",
  roles: "list",
  phones: "list",
  email: "text",
  emailIsCommon: "boolean",
  description: "texts",
  url: "addresses",
} as const satisfies OpenDataFields;

type ContactItem = Readonly<Record<keyof typeof contactFields, Json>>;

/** The people of the site, in the order of their ids. */
function contactItems(source: DataSource): readonly ContactItem[] {
  return [...source.site.things.contact.values()].map((contact) => ({
    id: contact.id,
    name: contact.name,
    sortName: sortNameOf(contact),
    party: contact.party ?? null,
    roles: contact.roles.map((role) => roleOf(role, source)),
    phones: contact.phones.map(phoneOf),
    ...emailOf(contact, source),
    description: toPlainData(contact.description),
    url: addressesOf(`contact:${contact.id}`, source),
  }));
}

function roleOf({ title, organisation, unit, description, asOf }: Role, source: DataSource): Json {
  return {
    title: toPlainData(title),
    organisation: organisation ? organisationOf(organisation, source) : null,
    unit: toPlainData(unit),
    description: toPlainData(description),
    asOf: asOf ?? null,
  };
}

/** A short number, such as 112, is known to the country's own network alone and has no E.164. */
function phoneOf({ e164, national }: Telephone): Json {
  return { e164: e164 ?? null, national };
}

/** Some people are written to by way of the body's common mailbox: their own address is not public. */
function emailOf({ email }: Contact, { site }: DataSource) {
  if (email === undefined) return { email: null, emailIsCommon: false };
  const isCommon = email === commonMailbox;
  return { email: isCommon ? site.settings.email : email, emailIsCommon: isCommon };
}

/** The people of the site as open data. */
export const contactData: OpenDataSet = {
  id: "contacts",
  fields: contactFields,
  items: contactItems,
  days: ({ things }) =>
    [...things.contact.values()].flatMap(({ roles }) => roles.map(({ asOf }) => asOf)),
};
