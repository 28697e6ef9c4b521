import { addressesOf, organisationOf, personOf } from "../../outputs/open-data/data-source.ts";
import { type Json, toPlainData } from "../../outputs/open-data/plain-data.ts";
import type { DataSource, OpenDataFields, OpenDataSet } from "../../routes/open-data-set.ts";
import type { Counter, Service } from "./schema.ts";
import { counterFor } from "./services-of.ts";

const serviceFields = {
  id: "id",
  title: "texts",
  otherNames: "object",
  preamble: "texts",
  audience: "texts",
  topics: "list",
  organisation: "object",
  steps: "list",
  free: "boolean",
  prices: "list",
  processing: "object",
  eService: "address",
  contacts: "list",
  counter: "object",
  laws: "list",
  updated: "date",
  url: "addresses",
} as const satisfies OpenDataFields;

type ServiceItem = Readonly<Record<keyof typeof serviceFields, Json>>;

/** The services of the site, in the order of their ids. */
function serviceItems(source: DataSource): readonly ServiceItem[] {
  return [...source.site.things.service.values()].map((service) => ({
    id: service.id,
    title: toPlainData(service.title),
    otherNames: toPlainData(service.otherNames),
    preamble: toPlainData(service.preamble),
    audience: toPlainData(service.audience),
    topics: service.topics,
    organisation: organisationOf(service.organisation ?? source.site.settings.publisher, source),
    steps: toPlainData(service.steps),
    ...costOf(service),
    processing: toPlainData(service.processing),
    eService: service.eService?.to ?? null,
    contacts: service.contacts.map((contact) => personOf(contact, source)),
    counter: counterOf(counterFor(service, source.site)),
    laws: toPlainData(service.laws),
    updated: service.updated,
    url: addressesOf(`service:${service.id}`, source),
  }));
}

function costOf({ cost }: Service) {
  const isFree = cost.kind === "free";
  return { free: isFree, prices: isFree ? [] : toPlainData(cost.prices) };
}

/** Telephones as in the other sets; the rest as it stands in the file. */
function counterOf(counter: Counter | undefined): Json {
  if (!counter) return null;
  const { phones, ...rest } = counter;
  return {
    ...Object(toPlainData(rest)),
    phones: phones.map(({ e164, national }) => ({ e164: e164 ?? null, national })),
  };
}

/** The services of the site as open data. */
export const serviceSetOfData: OpenDataSet = {
  id: "services",
  fields: serviceFields,
  items: serviceItems,
  days: ({ things }) => [...things.service.values()].map(({ updated }) => updated),
};
