import { compareIn } from "../../../src/i18n/collate.ts";
import type { Contact } from "../../../src/kinds/contact/schema.ts";
import { isReference } from "../../../src/model/reference.ts";
import { get, mentionsOf, type Site } from "../../../src/model/site.ts";
import { sortNameOf } from "../../../src/model/sort-name.ts";
import { namingPlace } from "../../../src/routes/naming-place.ts";
import type { RouteTable } from "../../../src/routes/route.ts";

/** Those who speak or answer in the sessions that name a priority, by name. */
export function peopleConcerned(
  priority: string,
  {
    site,
    table,
    language,
  }: { readonly site: Site; readonly table: RouteTable; readonly language: string },
): readonly Contact[] {
  const people = mentionsOf(site, { kind: "priority", id: priority })
    .filter(({ part }) => part !== undefined)
    .flatMap((mention) => {
      const { speakers, contacts } = namingPlace(mention, site, table);
      return [...idsIn(speakers), ...idsIn(contacts)];
    });
  const compare = compareIn(language);
  return [...new Set(people)]
    .map((id) => get(site.things.contact, { id }))
    .toSorted((a, b) => compare(sortNameOf(a), sortNameOf(b)));
}

/** The ids of people in a list of references, or of those who speak. */
function idsIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    const reference = typeof one === "object" && one && "contact" in one ? one.contact : one;
    return isReference(reference) ? [reference.id] : [];
  });
}
