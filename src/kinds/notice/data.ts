import { addressesOf, organisationOf } from "../../outputs/open-data/data-source.ts";
import { type Json, plainTexts, toPlainData } from "../../outputs/open-data/plain-data.ts";
import type { DataSource, OpenDataFields, OpenDataSet } from "../../routes/open-data-set.ts";
import { isAppealable, lastDayForAppeal, lastDayOnBoard } from "./period.ts";
import type { Notice } from "./schema.ts";
import { titleOfNotice } from "./title.ts";

const noticeFields = {
  id: "id",
  form: "code",
  title: "texts",
  organisation: "object",
  body: "texts",
  announced: "date",
  meeting: "date",
  adjusted: "date",
  decided: "date",
  commentFrom: "date",
  lastDayForAppeal: "date",
  lastDayOnBoard: "date",
  keptAt: "texts",
  url: "addresses",
} as const satisfies OpenDataFields;

type NoticeItem = Readonly<Record<keyof typeof noticeFields, Json>>;

/** The notices of the site, in the order of their ids; days that a form does not have are null. */
function noticeItems(source: DataSource): readonly NoticeItem[] {
  return [...source.site.things.notice.values()].map((notice) => ({
    id: notice.id,
    form: notice.form,
    title: titlesOf(notice, source),
    organisation: organisationOf(notice.organisation ?? source.site.settings.publisher, source),
    body: fieldOf(notice, "body"),
    announced: notice.announced,
    meeting: notice.form === "meeting" ? notice.start.slice(0, 10) : fieldOf(notice, "meeting"),
    adjusted: fieldOf(notice, "adjusted"),
    decided: fieldOf(notice, "decided"),
    commentFrom: fieldOf(notice, "from"),
    lastDayForAppeal: isAppealable(notice) ? lastDayForAppeal(notice) : null,
    lastDayOnBoard: lastDayOnBoard(notice),
    keptAt: fieldOf(notice, "keptAt"),
    url: addressesOf(`notice:${notice.id}`, source),
  }));
}

/** The title in each language of the site: that of minutes is made in each. */
function titlesOf(notice: Notice, { site, translators }: DataSource): Json {
  return plainTexts(
    Object.fromEntries(
      site.settings.languages.map((language) => {
        const translator = translators(language);
        return [language, titleOfNotice(notice, { site, language, translator }).value];
      }),
    ),
  );
}

/** A field that only some forms have. */
function fieldOf(notice: Notice, name: string): Json {
  return toPlainData((notice as Readonly<Record<string, unknown>>)[name]);
}

/** The notices of the site as open data. */
export const noticeData: OpenDataSet = {
  id: "notices",
  fields: noticeFields,
  items: noticeItems,
  days: ({ things }) => [...things.notice.values()].map(({ announced }) => announced),
};
