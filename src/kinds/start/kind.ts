import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { plainLocal } from "../../routes/plain-local.ts";
import { startKey } from "../../routes/route.ts";
import { defineKind, definePage } from "../kind.ts";

const startPage = definePage({
  key: () => startKey,
  segments: () => [],
  section: () => "start",
  title: (_, { site, language }) => localize(site.settings.name, language, site),
  siteInTab: (speaker) => plainLocal(speaker.site.settings.start.title, speaker),
  opening: (_, { site, language }) => {
    const { introduction } = site.settings.start;
    return introduction && localize(introduction, language, site).value;
  },
  titleInPicture: ({ site, language }) => localize(site.settings.start.title, language, site),
  isInSiteMap: () => false,
  isInIndex: () => false,
  hasFeedback: false,
  showsFlashes: true,
});

/** The page that stands above all others. */
export const start = defineKind({
  name: "start",
  pages: { start: startPage },
  sections: [{ id: "start" }],
  plan: () => [pageOf(startPage, null)],
});
