import { pageOf } from "../../routes/page-definition.ts";
import { textPage } from "../../routes/text-page.ts";
import { sectionPage } from "../common-pages.ts";
import { defineKind, definePage, defineText } from "../kind.ts";
import { guideOf } from "./guide-of.ts";
import { type GuidePage, guideFields } from "./schema.ts";

const section = "guide";

/** It is for those who edit the site: visitors and search engines are not led to it. */
const forEditors = {
  isForSearchEngines: false,
  isInSiteMap: () => false,
  isInIndex: () => false,
  hasFeedback: false,
} as const;

const contentsPage = definePage({
  ...sectionPage({
    id: section,
    address: (t) => t("routes.guide"),
    title: (t) => t("ui.guide.title"),
  }),
  ...forEditors,
  owner: (_, { settings }) => settings.publisher,
});

const guidePage = definePage<GuidePage>({
  ...textPage((_, { translator: { t } }) => [t("routes.guide")]),
  ...forEditors,
  section: () => section,
  lastModified: ({ updated }) => updated,
  pictureOf: () => `section:${section}`,
});

/**
 * How to edit the site, for those who do. Its pages are those of the generator and of a body's own house
 * rules; a build leaves both out unless it is asked for them.
 */
export const guide = defineKind({
  name: "guide",
  pages: { contents: contentsPage, guide: guidePage },
  sections: [{ id: section }],
  text: defineText<GuidePage>({ folder: "guide", isForEditors: true, fields: guideFields }),
  plan: (site) => {
    const pages = guideOf(site);
    if (pages.length === 0) return [];
    return [pageOf(contentsPage, null), ...pages.map((page) => pageOf(guidePage, page))];
  },
});
