import { toItself } from "../../model/check-circles.ts";
import type { Relation } from "../../model/thing-kind.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { sectionPage } from "../common-pages.ts";
import { defineData, defineKind, definePage } from "../kind.ts";
import { checkTerms } from "./checks.ts";
import { type Term, termSchema } from "./schema.ts";

const glossaryPage = definePage({
  ...sectionPage({
    id: "glossary",
    address: (t) => t("routes.glossary"),
    title: (t) => t("ui.glossary.title"),
  }),
  owner: (_, { settings }) => settings.publisher,
  search: () => ({ kind: "page" }),
});

/** Words that not everybody knows; they stand together in the glossary. */
export const term = defineKind({
  name: "term",
  pages: { glossary: glossaryPage },
  sections: [{ id: "glossary", isThere: ({ has }) => has("term") }],
  data: defineData<Term>({
    folder: "glossary",
    fields: "term",
    schema: termSchema,
    standsOn: "section:glossary",
    nameOf: ({ term }) => term,
    checkAll: checkTerms,
    relations: (things) => [[...things.values()].flatMap(relationOfSource)],
  }),
  plan: ({ things: { term: terms } }) => (terms.size > 0 ? [pageOf(glossaryPage, null)] : []),
});

function relationOfSource({ id, source }: Term): readonly Relation[] {
  const to = source?.to;
  const isTerm = typeof to === "object" && to.kind === "term";
  return toItself(isTerm ? [{ from: id, to: to.id, owner: id, path: ["source", "to"] }] : []);
}
