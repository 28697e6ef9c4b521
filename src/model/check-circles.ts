import { chainText, findCircles } from "../markdown/find-circles.ts";
import { fieldName, type Report } from "./fault.ts";
import { dataKinds, referenceNameOf } from "./kind-names.ts";
import type { SiteParts } from "./linked-parts.ts";
import type { Reference } from "./reference.ts";
import type { UnlinkedSite } from "./site.ts";
import type { Relation, Thing } from "./thing-kind.ts";
import { thingsOfKind } from "./things-of-kind.ts";

/**
 * Reports things that follow themselves, or are a part of themselves, directly or through others:
 * the pages would say of an organisation that it was replaced by itself.
 */
export function checkCircles(
  { things }: Pick<UnlinkedSite, "things">,
  { sources, kinds }: SiteParts,
  report: Report,
): void {
  for (const kind of dataKinds(kinds))
    for (const relations of kind.data.relations?.(thingsOfKind(things, kind)) ?? [])
      for (const { edge, chain } of findCircles(relations)) {
        const source = sources.things.get(referenceNameOf(kind))?.get(edge.owner);
        if (!source) continue;
        report({
          severity: "error",
          file: source.path,
          ...source.locate(edge.path),
          field: fieldName(edge.path),
          code: "leads-back-to-itself",
          values: { chain: chainText(chain) },
        });
      }
}

/** What a thing says of others in a list of references, such as its members. */
export function relationsInList<Field extends string>(
  thing: Thing & Readonly<Record<Field, readonly Reference[]>>,
  field: Field,
): readonly Relation[] {
  return thing[field].map(({ id: to }, index) => ({
    from: thing.id,
    to,
    owner: thing.id,
    path: [field, index],
  }));
}

/** Of relations, those to the thing itself: two may well name each other, but none itself. */
export function toItself(relations: readonly Relation[]): readonly Relation[] {
  return relations.filter(({ from, to }) => from === to);
}
