import { pageOf } from "../../routes/page-definition.ts";
import { defineKind, definePage } from "../kind.ts";

const dataPage = definePage({
  key: () => "section:data",
  segments: (_, { translator: { t } }) => [t("routes.data")],
  section: () => "data",
  title: (_, { translator: { t } }) => ({ value: t("ui.data.title") }),
  search: () => ({ kind: "page" }),
});

/** The open data of a site: what there is, and how it is used. */
export const data = defineKind({
  name: "data",
  pages: { data: dataPage },
  sections: [{ id: "data" }],
  plan: () => [pageOf(dataPage, null)],
});
