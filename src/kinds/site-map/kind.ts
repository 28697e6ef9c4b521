import { pageOf } from "../../routes/page-definition.ts";
import { sectionPage } from "../common-pages.ts";
import { defineKind, definePage } from "../kind.ts";

const siteMapPage = definePage({
  ...sectionPage({
    id: "site-map",
    address: (t) => t("routes.siteMap"),
    title: (t) => t("ui.siteMap.title"),
  }),
  isInIndex: () => false,
  hasFeedback: false,
});

/** All parts of the site, by what they belong to. */
export const siteMap = defineKind({
  name: "site-map",
  pages: { siteMap: siteMapPage },
  sections: [{ id: "site-map" }],
  plan: () => [pageOf(siteMapPage, null)],
});
