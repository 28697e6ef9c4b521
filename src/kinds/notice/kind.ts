import type { Translate } from "../../i18n/translator.ts";
import { headingsIn } from "../../model/fragments.ts";
import { dataFile } from "../../model/site-files.ts";
import { filled } from "../../model/skeleton.ts";
import type { StatedDay } from "../../model/thing-kind.ts";
import { countOf, type ListPart, mostEntries, pagesOfGroups } from "../../routes/list-parts.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { listPage, partOfListPage } from "../common-pages.ts";
import { defineData, defineKind, definePage } from "../kind.ts";
import { boardOf } from "./board.ts";
import { checkNotice } from "./checks.ts";
import { noticeData } from "./data.ts";
import { feedEntry } from "./feed-entry.ts";
import { stateOf } from "./period.ts";
import { type Notice, noticeSchema } from "./schema.ts";
import { mainTextOf, titleOfNotice } from "./title.ts";

const folder = "notices";
const section = {
  id: "notice-board",
  address: (t: Translate) => t("routes.noticeBoard"),
  title: (t: Translate) => t("ui.notice.title"),
};

const archiveKey = `section:${section.id}/archive`;

/** Kommunallagen 8:9: easy to reach, and told apart from all else: a section of its own. */
const boardPage = definePage({
  ...listPage(section),
  owner: (_, { settings }) => settings.publisher,
  feed: () => ({}),
  feedKeys: (_, site) => boardOf(site).announced.map(({ id }) => `notice:${id}`),
});

/** What has been on the board; search engines need not keep for ever who was named there. */
const archivePage = definePage({
  key: () => archiveKey,
  segments: (_, { translator: { t } }) => [t("routes.noticeBoard"), t("routes.noticeArchive")],
  section: () => section.id,
  title: (_, { translator: { t } }) => ({ value: t("ui.notice.archive.title") }),
  isForSearchEngines: false,
  pictureOf: () => `section:${section.id}`,
});

/** The notices of a year that were taken down, where there are too many for one page. */
const archiveOfYearPage = definePage<ListPart<Notice>>({
  ...partOfListPage,
  title: ({ group: year }, { translator: { t } }) => ({
    value: t("ui.notice.archive.inYear", { year }),
  }),
  isForSearchEngines: false,
  pictureOf: () => `section:${section.id}`,
});

const noticePage = definePage<Notice>({
  key: ({ id }) => `notice:${id}`,
  segments: ({ id }, { translator: { t } }) => [t("routes.noticeBoard"), id],
  section: () => section.id,
  title: titleOfNotice,
  lastModified: ({ announced }) => announced,
  files: ({ id }) => [dataFile(folder, id)],
  opening: (notice, { language, site }) => {
    const text = mainTextOf(notice);
    return text && localize(text, language, site).value;
  },
  owner: ({ organisation }, { settings }) => organisation ?? settings.publisher,
  notes: ({ announced }) => ({ published: announced }),
  isReadAloud: true,
  search: ({ announced }) => ({ kind: "notice", year: announced.slice(0, 4) }),
  isCurrent: (notice, { today }) => stateOf(notice, today) === "posted",
  pictureOf: () => `section:${section.id}`,
  feedEntry,
});

/** What is announced on the official notice board. */
export const notice = defineKind({
  name: "notice",
  pages: {
    board: boardPage,
    archive: archivePage,
    archiveOfYear: archiveOfYearPage,
    notice: noticePage,
  },
  sections: [{ ...section, isThere: ({ has }) => has("notice") }],
  data: defineData<Notice>({
    folder,
    fields: "notice",
    schema: noticeSchema,
    skeleton: {
      fields: ({ date, today }) => ({
        form: "meeting",
        announced: date < today ? date : today,
        assembly: "board",
        place: { kind: "venue" },
        matters: filled,
      }),
    },
    check: checkNotice,
    statedDays: daysOf,
    clockTimes: (one) => ({ times: one.form === "meeting" ? [timeOf(one.start)] : [] }),
    // The ids of its other texts begin with the name of their part.
    fragments: ({ description }, languages) => headingsIn({ description }, languages),
  }),
  openData: [noticeData],
  plan: ({ things: { notice: notices } }) =>
    notices.size === 0
      ? []
      : [
          pageOf(boardPage, null),
          pageOf(archivePage, null),
          ...[...notices.values()].map((one) => pageOf(noticePage, one)),
        ],
  planIn: ({ site }) => {
    const { archive } = boardOf(site);
    if (countOf(archive) <= mostEntries) return [];
    const parts = pagesOfGroups(archiveKey, archive, mostEntries);
    return parts.map((part) => pageOf(archiveOfYearPage, part));
  },
});

function timeOf(start: string) {
  const [date = start, time = ""] = start.split("T");
  return { path: ["start"], date, time };
}

/** The days on which something is said to have happened: those of a notice in the past or today. */
function daysOf(one: Notice): readonly StatedDay[] {
  const fields: Readonly<Record<string, unknown>> = one;
  return ["announced", "announcedByAll", "meeting", "adjusted", "decided"].flatMap((name) => {
    const date = fields[name];
    return typeof date === "string" ? [{ path: [name], date }] : [];
  });
}
