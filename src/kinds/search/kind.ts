import { pageOf } from "../../routes/page-definition.ts";
import { sectionPage } from "../common-pages.ts";
import { defineKind, definePage } from "../kind.ts";

const searchPage = definePage({
  ...sectionPage({
    id: "search",
    address: (t) => t("routes.search"),
    title: (t) => t("ui.search.title"),
  }),
  isInIndex: () => false,
  hasFeedback: false,
  isForSearchEngines: false,
});

/** The page on which visitors search the site. */
export const search = defineKind({
  name: "search",
  pages: { search: searchPage },
  sections: [{ id: "search" }],
  plan: () => [pageOf(searchPage, null)],
});
