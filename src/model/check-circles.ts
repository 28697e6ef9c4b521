import { chainText, type Edge, findCircles } from "../markdown/find-circles.ts";
import type { Document } from "./document.ts";
import { fieldName, type Report } from "./fault.ts";
import type { Reference, ReferenceKind } from "./reference.ts";
import type { Things } from "./site.ts";
import { type Sources, sourceOf } from "./sources.ts";
import type { Term } from "./term.ts";

/** What a thing says of another one of its kind: it comes after it, or is a part of it. */
interface Relation extends Edge {
  /** The thing in whose file it stands, and where. */
  readonly owner: string;
  readonly path: readonly PropertyKey[];
}

type Relations = Pick<Things, "organisations" | "documents" | "plans" | "terms">;

/**
 * Reports things that follow themselves, or are a part of themselves, directly or through others:
 * the pages would say of an organisation that it was replaced by itself.
 */
export function checkCircles(things: Relations, sources: Sources, report: Report): void {
  for (const [kind, relations] of relationsOf(things))
    for (const { edge, chain } of findCircles(relations)) {
      const source = sourceOf(sources, { kind, id: edge.owner } as Reference, "");
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

/** All relations that must not be circular; in each list, those that can form a circle together. */
function relationsOf({
  organisations,
  documents,
  plans,
  terms,
}: Relations): readonly (readonly [ReferenceKind, readonly Relation[]])[] {
  return [
    ["organisation", [...organisations.values()].flatMap((one) => listed(one, "predecessors"))],
    ["organisation", [...organisations.values()].flatMap((one) => listed(one, "members"))],
    ["plan", [...plans.values()].flatMap(({ id, predecessor }) => single(id, predecessor))],
    ["document", [...documents.values()].flatMap(orderOfDocument)],
    ["document", [...documents.values()].flatMap((one) => itself(listed(one, "related")))],
    ["term", [...terms.values()].flatMap(sourceOfTerm)],
  ];
}

function listed<Field extends string>(
  thing: { readonly id: string } & Readonly<Record<Field, readonly Reference[]>>,
  field: Field,
): readonly Relation[] {
  return thing[field].map(({ id: to }, index) => ({
    from: thing.id,
    to,
    owner: thing.id,
    path: [field, index],
  }));
}

function single(id: string, predecessor: Reference | undefined): readonly Relation[] {
  return predecessor ? [{ from: id, to: predecessor.id, owner: id, path: ["predecessor"] }] : [];
}

/** Successors are predecessors the other way round: a document may not be both to another one. */
function orderOfDocument({ id, predecessor, successor }: Document): readonly Relation[] {
  const [before, after] = [predecessor?.document, successor?.document];
  return [
    ...(before ? [{ from: id, to: before.id, owner: id, path: ["predecessor", "document"] }] : []),
    ...(after ? [{ from: after.id, to: id, owner: id, path: ["successor", "document"] }] : []),
  ];
}

/** Two may well name each other, but none itself. */
function itself(relations: readonly Relation[]): readonly Relation[] {
  return relations.filter(({ from, to }) => from === to);
}

function sourceOfTerm({ id, source }: Term): readonly Relation[] {
  const to = source?.to;
  const isTerm = typeof to === "object" && to.kind === "term";
  return itself(isTerm ? [{ from: id, to: to.id, owner: id, path: ["source", "to"] }] : []);
}
