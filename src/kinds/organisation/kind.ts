import type { Organisation } from "../../model/organisation.ts";
import { dataFile } from "../../model/read-site-files.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { listKind } from "../../routes/search-facts.ts";
import { defineKind, definePage } from "../kind.ts";
import { organisationData } from "./structured-data.ts";

const organisationsPage = definePage({
  key: () => "section:organisations",
  segments: (_, { translator: { t } }) => [t("routes.organisations")],
  section: () => "organisations",
  title: (_, { translator: { t } }) => ({ value: t("ui.organisation.title") }),
  search: () => ({ kind: listKind }),
});

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
  search: () => ({ kind: "organisation" }),
  pictureOf: () => "section:organisations",
  named: organisationData,
  names: ({ id }) => [{ kind: "organisation", id }],
});

/** A public body, a company or a project that the site tells of. */
export const organisation = defineKind({
  name: "organisation",
  pages: { organisations: organisationsPage, organisation: organisationPage },
  plan: ({ organisations }) => [
    pageOf(organisationsPage, null),
    ...[...organisations.values()].map((one) => pageOf(organisationPage, one)),
  ],
});
