import { pageOf } from "../../routes/page-definition.ts";
import { sectionPage } from "../common-pages.ts";
import { defineKind, definePage } from "../kind.ts";

const indexPage = definePage({
  ...sectionPage({
    id: "a-to-z",
    address: (t) => t("routes.aToZ"),
    title: (t) => t("ui.aToZ.title"),
  }),
  isInIndex: () => false,
  hasFeedback: false,
});

/** All pages and things of the site in alphabetical order. */
export const index = defineKind({
  name: "index",
  pages: { index: indexPage },
  sections: [{ id: "a-to-z" }],
  plan: () => [pageOf(indexPage, null)],
});
