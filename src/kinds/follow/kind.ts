import { pageOf } from "../../routes/page-definition.ts";
import { defineKind, definePage } from "../kind.ts";

const followPage = definePage({
  key: () => "section:follow",
  segments: (_, { translator: { t } }) => [t("routes.follow")],
  section: () => "follow",
  title: (_, { translator: { t } }) => ({ value: t("ui.follow.title") }),
  search: () => ({ kind: "page" }),
});

/** How visitors follow what is new: feeds and calendars. */
export const follow = defineKind({
  name: "follow",
  pages: { follow: followPage },
  sections: [{ id: "follow" }],
  plan: () => [pageOf(followPage, null)],
});
