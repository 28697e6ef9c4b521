import type { Organisation } from "../../../src/kinds/organisation/schema.ts";
import type { Site } from "../../../src/model/site.ts";

type Organisations = Site["things"]["organisation"];

const known = new WeakMap<Organisations, ReadonlyMap<string, readonly Organisation[]>>();

/** The organisations that have an organisation as a member, in the order of the site. */
export function organisationsOfMember(
  { id }: Pick<Organisation, "id">,
  { things: { organisation: organisations } }: Pick<Site, "things">,
): readonly Organisation[] {
  const index = known.get(organisations) ?? indexMembers(organisations);
  known.set(organisations, index);
  return index.get(id) ?? [];
}

function indexMembers(organisations: Organisations): ReadonlyMap<string, readonly Organisation[]> {
  const index = new Map<string, Set<Organisation>>();
  for (const organisation of organisations.values())
    for (const { id } of organisation.members)
      index.set(id, (index.get(id) ?? new Set()).add(organisation));
  return new Map([...index].map(([id, of]) => [id, [...of]]));
}
