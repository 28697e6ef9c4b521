import { relationsInList } from "../../model/check-circles.ts";
import { headingsIn } from "../../model/fragments.ts";
import { namedBy } from "../../model/named-by.ts";
import { dataFile } from "../../model/site-files.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { listPage } from "../common-pages.ts";
import { defineData, defineKind, definePage, mapThings } from "../kind.ts";
import { type Organisation, organisationSchema } from "./schema.ts";
import { organisationData } from "./structured-data.ts";

const organisationsPage = definePage(
  listPage({
    id: "organisations",
    address: (t) => t("routes.organisations"),
    title: (t) => t("ui.organisation.title"),
  }),
);

const organisationPage = definePage<Organisation>({
  key: ({ id }) => `organisation:${id}`,
  segments: ({ id }, { translator: { t } }) => [t("routes.organisations"), id],
  section: () => "organisations",
  title: ({ name }, { language, site }) => localize(name, language, site),
  files: ({ id }) => [dataFile("organisations", id)],
  opening: ({ description }, { language, site }) =>
    description && localize(description, language, site).value,
  owner: (_, { settings }) => settings.publisher,
  isReadAloud: true,
  listsNaming: true,
  search: () => ({ kind: "organisation" }),
  pictureOf: () => "section:organisations",
  named: organisationData,
  names: ({ id }) => [{ kind: "organisation", id }],
});

/** A public body, a company or a project that the site tells of. */
export const organisation = defineKind({
  name: "organisation",
  pages: { organisations: organisationsPage, organisation: organisationPage },
  sections: [{ id: "organisations" }],
  data: defineData<Organisation>({
    folder: "organisations",
    fields: "organisation",
    schema: organisationSchema,
    complete: (things) => {
      const successors = namedBy("organisation", things, ({ predecessors }) => predecessors);
      return mapThings(things, (one) => ({ ...one, successors: successors(one.id) }));
    },
    relations: (things) => [
      [...things.values()].flatMap((one) => relationsInList(one, "predecessors")),
      [...things.values()].flatMap((one) => relationsInList(one, "members")),
    ],
    fragments: headingsIn,
  }),
  plan: ({ things: { organisation: organisations } }) => [
    pageOf(organisationsPage, null),
    ...[...organisations.values()].map((one) => pageOf(organisationPage, one)),
  ],
});
