import type { LocalizedText } from "../../model/shared-schemas.ts";
import { get } from "../../model/site.ts";
import { translationsOf } from "../../routes/alternates.ts";
import type { DataSource } from "../../routes/open-data-set.ts";
import { webAddress } from "../../routes/web-address.ts";

import { type Json, toPlainData } from "./plain-data.ts";

/**
 * The web addresses of a page, one for each language; none for a page that the site does not have.
 * @param fragment the id of a part of the page
 */
export function addressesOf(
  key: string,
  { site, table }: DataSource,
  fragment?: string,
): LocalizedText {
  const end = fragment === undefined ? "" : `#${fragment}`;
  const routes = translationsOf({ key }, table, site);
  return Object.fromEntries(
    routes.map(({ language, url }) => [language, absoluteUrl(url + end, { site })]),
  );
}

/** An address on the site as others must write it. */
export function absoluteUrl(path: string, { site }: Pick<DataSource, "site">): string {
  return webAddress(path, site.settings);
}

/** An organisation by its id and its name, so that nobody has to look it up. */
export function organisationOf(reference: { readonly id: string }, { site }: DataSource): Json {
  return { id: reference.id, name: toPlainData(get(site.things.organisation, reference).name) };
}

/** A person by id and name. */
export function personOf(reference: { readonly id: string }, { site }: DataSource): Json {
  return { id: reference.id, name: get(site.things.contact, reference).name };
}
