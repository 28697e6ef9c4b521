import { type IndexEntry, indexGroups, indexKey } from "../../routes/index-groups.ts";
import { countOf, type ListPart, mostLinks, pagesOfGroups } from "../../routes/list-parts.ts";
import { nameOfInitial } from "../../routes/name-of-initial.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { partOfListPage, sectionPage } from "../common-pages.ts";
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

/** What stands below one letter, where the index is too long for one page. */
const letterPage = definePage<ListPart<IndexEntry>>({
  ...partOfListPage,
  title: ({ group = "" }, { translator: { t } }) => ({
    value: t("ui.aToZ.letter", { letter: nameOfInitial(group, t) }),
  }),
});

/** All pages and things of the site in alphabetical order. */
export const index = defineKind({
  name: "index",
  pages: { index: indexPage, letter: letterPage },
  sections: [{ id: "a-to-z" }],
  plan: () => [pageOf(indexPage, null)],
  planIn: (speaker, table) => {
    const groups = indexGroups(speaker, table);
    if (countOf(groups) <= mostLinks) return [];
    return pagesOfGroups(indexKey, groups, mostLinks).map((part) => pageOf(letterPage, part));
  },
});
