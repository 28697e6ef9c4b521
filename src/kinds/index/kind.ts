import { pageOf } from "../../routes/page-definition.ts";
import { defineKind, definePage } from "../kind.ts";

const indexPage = definePage({
  key: () => "section:a-to-z",
  segments: (_, { translator: { t } }) => [t("routes.aToZ")],
  title: (_, { translator: { t } }) => ({ value: t("ui.aToZ.title") }),
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
