import { pageOf } from "../../routes/page-definition.ts";
import { sectionPage } from "../common-pages.ts";
import { defineKind, definePage } from "../kind.ts";

const dataPage = definePage({
  ...sectionPage({
    id: "data",
    address: (t) => t("routes.data"),
    title: (t) => t("ui.data.title"),
  }),
  search: () => ({ kind: "page" }),
});

/** The open data of a site: what there is, and how it is used. */
export const data = defineKind({
  name: "data",
  pages: { data: dataPage },
  sections: [{ id: "data" }],
  plan: () => [pageOf(dataPage, null)],
});
