/**
 * What the kinds of a body's own are made with: `import { defineKind } from "regionwebb/kinds"`. The
 * generator's own kinds are made with the same.
 */
export type { Translate } from "../i18n/translator.ts";
export { describedLinkSchema } from "../model/described-link.ts";
export { eventStateFields } from "../model/event-state.ts";
export { headingsIn } from "../model/fragments.ts";
export { lifeFields } from "../model/life.ts";
export { listedThings } from "../model/listed.ts";
export { type LocalMoment, localMoment } from "../model/local-moment.ts";
export type { Occasion } from "../model/occasion.ts";
export { pictureSchema } from "../model/picture.ts";
export { placeSchema } from "../model/place.ts";
export type { Reference } from "../model/reference.ts";
export {
  date,
  filledString,
  inlineString,
  type LocalizedMarkdown,
  type LocalizedText,
  localDateTime,
  referenceTo,
  refuse,
  type SharedSchemas,
} from "../model/shared-schemas.ts";
export { get, mentionsOf, type Site } from "../model/site.ts";
export { filled } from "../model/skeleton.ts";
export { addressesOf } from "../outputs/open-data/data-source.ts";
export { toPlainData } from "../outputs/open-data/plain-data.ts";
export { localize } from "../routes/localize.ts";
export type { DataSource, OpenDataSet } from "../routes/open-data-set.ts";
export { pageOf, type Speaker } from "../routes/page-definition.ts";
export { plainLocal } from "../routes/plain-local.ts";
export { webAddress } from "../routes/web-address.ts";
export { listPage, sectionPage, thingPage } from "./common-pages.ts";
export { defineData, defineKind, definePage, defineText } from "./kind.ts";
