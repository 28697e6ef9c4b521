import { pageOf } from "../../routes/page-definition.ts";
import { defineKind, definePage } from "../kind.ts";

const searchPage = definePage({
  key: () => "section:search",
  segments: (_, { translator: { t } }) => [t("routes.search")],
  title: (_, { translator: { t } }) => ({ value: t("ui.search.title") }),
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
