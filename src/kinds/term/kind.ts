import { pageOf } from "../../routes/page-definition.ts";
import { defineKind, definePage } from "../kind.ts";

const glossaryPage = definePage({
  key: () => "section:glossary",
  segments: (_, { translator: { t } }) => [t("routes.glossary")],
  section: () => "glossary",
  title: (_, { translator: { t } }) => ({ value: t("ui.glossary.title") }),
  owner: (_, { settings }) => settings.publisher,
  search: () => ({ kind: "page" }),
});

/** Words that not everybody knows; they stand together in the glossary. */
export const term = defineKind({
  name: "term",
  pages: { glossary: glossaryPage },
  plan: ({ terms }) => (terms.size > 0 ? [pageOf(glossaryPage, null)] : []),
});
