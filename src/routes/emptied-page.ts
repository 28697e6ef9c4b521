import type { PageDefinition, PlannedPage } from "./page-definition.ts";
import { startKey } from "./route.ts";

/**
 * What stands at the address of a list from which time has taken everything, such as the news of a year: what
 * it was, and the way onwards. The list may come back, so that nobody is told that it is gone for good.
 */
export const emptiedPage: PageDefinition<PlannedPage> = {
  key: ({ page, subject }) => page.key(subject),
  segments: ({ page, subject }, speaker) => page.segments(subject, speaker),
  title: ({ page, subject }, speaker) => page.title(subject, speaker),
  titleInTab: ({ page, subject }, plain, speaker) => {
    const title = page.titleInTab?.(subject, plain, speaker) ?? plain;
    return speaker.translator.t("ui.emptied.title", { title });
  },
  section: ({ page, subject }) => page.section?.(subject),
  partOf: ({ page, subject }) => page.partOf?.(subject) ?? keyOfSection(page.section?.(subject)),
  hasFeedback: false,
  isForSearchEngines: false,
  isInSiteMap: () => false,
  isInIndex: () => false,
  pictureOf: () => startKey,
};

function keyOfSection(section: string | undefined): string {
  return section === undefined ? startKey : `section:${section}`;
}
