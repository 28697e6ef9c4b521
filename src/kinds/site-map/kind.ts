import { titleOf } from "../../routes/links.ts";
import { segmentsOfPart } from "../../routes/list-parts.ts";
import { inInlineText } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { partOfListPage, sectionPage } from "../common-pages.ts";
import { defineKind, definePage } from "../kind.ts";
import { type PartOfMap, siteMapOf } from "./map-parts.ts";

const siteMapPage = definePage({
  ...sectionPage({
    id: "site-map",
    address: (t) => t("routes.siteMap"),
    title: (t) => t("ui.siteMap.title"),
  }),
  isInIndex: () => false,
  hasFeedback: false,
});

/** A part of a map that is too long for one page; its address ends as that of its section does. */
const partOfMapPage = definePage<PartOfMap>({
  ...partOfListPage,
  segments: ({ section, list, pageNumber }, { translator }) => [
    ...(section?.url.split("/").slice(2, -1) ?? []),
    ...segmentsOfPart({ list, pageNumber }, translator),
  ],
  title: ({ section }, { site, translator }) => {
    const { t } = translator;
    if (!section) return { value: t("ui.siteMap.title") };
    const title = inInlineText(titleOf(section, site, translator));
    return { value: t("ui.siteMap.part", { title }) };
  },
});

/** All parts of the site, by what they belong to. */
export const siteMap = defineKind({
  name: "site-map",
  pages: { siteMap: siteMapPage, part: partOfMapPage },
  sections: [{ id: "site-map" }],
  plan: () => [pageOf(siteMapPage, null)],
  planIn: (speaker, table) =>
    siteMapOf(speaker, table).parts.map((part) => pageOf(partOfMapPage, part)),
});
