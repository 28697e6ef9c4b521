import { pageOf } from "../../routes/page-definition.ts";
import { defineKind, definePage } from "../kind.ts";

const siteMapPage = definePage({
  key: () => "section:site-map",
  segments: (_, { translator: { t } }) => [t("routes.siteMap")],
  title: (_, { translator: { t } }) => ({ value: t("ui.siteMap.title") }),
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
