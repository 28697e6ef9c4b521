import type { GovernmentOrganization, Organization, PostalAddress, Project } from "schema-dts";
import { urlOf } from "../../routes/links.ts";
import { absoluteUrl, type DataSource, idOf, plainText } from "../../structured-data/source.ts";
import type { Organisation } from "./schema.ts";

export type OrganisationData = GovernmentOrganization | Organization | Project;

/** What schema.org calls the kinds of organisations; what is no public body is not called one. */
const types = {
  region: "GovernmentOrganization",
  "regional-association": "GovernmentOrganization",
  municipality: "GovernmentOrganization",
  "county-administrative-board": "GovernmentOrganization",
  "government-agency": "GovernmentOrganization",
  "county-council": "GovernmentOrganization",
  "non-profit": "Organization",
  company: "Organization",
  programme: "Project",
  project: "Project",
} as const satisfies Record<Organisation["kind"], string>;

/** An organisation with what the site says of it: a name, where it is, how it is reached. */
export function organisationData(
  organisation: Organisation,
  source: DataSource,
): Exclude<OrganisationData, string> {
  const { id, kind, name, shortName, period, email, phones, website } = organisation;
  const postal = organisation.addresses.map((address) => addressData(address, source));
  const [phone] = phones;
  const reference = { kind: "organisation", id } as const;
  return {
    "@type": types[kind],
    "@id": idOf(reference, source),
    name: plainText(name, source),
    url: absoluteUrl(urlOf(reference, source.route.language, source.table), source),
    ...(shortName && { alternateName: plainText(shortName, source) }),
    ...(website && { sameAs: website }),
    ...(period?.from && { foundingDate: period.from }),
    ...(period?.to && { dissolutionDate: period.to }),
    ...(email && { email }),
    ...(phone?.e164 && { telephone: phone.e164 }),
    ...(postal.length > 0 && { address: postal }),
  };
}

function addressData(
  { street, postalCode, locality }: Organisation["addresses"][number],
  { site }: DataSource,
): Exclude<PostalAddress, string> {
  return {
    "@type": "PostalAddress",
    streetAddress: street,
    addressCountry: site.settings.country,
    ...(postalCode && { postalCode }),
    ...(locality && { addressLocality: locality }),
  };
}
