import { pageOf } from "../../routes/page-definition.ts";
import { sectionPage } from "../common-pages.ts";
import { defineKind, definePage } from "../kind.ts";

const followPage = definePage({
  ...sectionPage({
    id: "follow",
    address: (t) => t("routes.follow"),
    title: (t) => t("ui.follow.title"),
  }),
  search: () => ({ kind: "page" }),
});

/** How visitors follow what is new: feeds and calendars. */
export const follow = defineKind({
  name: "follow",
  pages: { follow: followPage },
  sections: [{ id: "follow" }],
  plan: () => [pageOf(followPage, null)],
});
