import type { PageDefinition, PlannedPage } from "./page-definition.ts";
import { startKey } from "./route.ts";

/**
 * What stands at the address of a page that was taken away: what has been there, and the way onwards, so that
 * no link to it breaks. It is about that page, and in no list.
 */
export const gonePage: PageDefinition<PlannedPage> = {
  key: ({ page, subject }) => page.key(subject),
  segments: ({ page, subject }, speaker) => page.segments(subject, speaker),
  title: ({ page, subject }, speaker) => page.title(subject, speaker),
  section: ({ page, subject }) => page.section?.(subject),
  files: ({ page, subject }, speaker) => page.files?.(subject, speaker) ?? [],
  hasFeedback: false,
  isForSearchEngines: false,
  isInSiteMap: () => false,
  isInIndex: () => false,
  pictureOf: () => startKey,
};
