import { lastDayOf } from "../../model/occasion.ts";
import type { Programme } from "../../model/programme.ts";
import { dataFile } from "../../model/read-site-files.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { occasionData, withPicture } from "../../structured-data/occasion-data.ts";
import { defineKind, definePage } from "../kind.ts";
import { occasionOfProgramme } from "./occasion.ts";
import { sessionEntries } from "./session-entries.ts";
import { sessionsData } from "./structured-data.ts";

const programmePage = definePage<Programme>({
  key: ({ id }) => `programme:${id}`,
  segments: ({ slug }, { language, site, translator: { t } }) => [
    t("routes.events"),
    localize(slug, language, site).value,
  ],
  section: () => "events",
  title: ({ title }, { language, site }) => localize(title, language, site),
  lastModified: ({ updated }) => updated,
  files: ({ id }) => [dataFile("programmes", id)],
  opening: ({ preamble }, { language, site }) => localize(preamble, language, site).value,
  owner: (_, { settings }) => settings.publisher,
  isReadAloud: true,
  search: ({ date }) => ({ kind: "event", year: date.slice(0, 4) }),
  dayInPicture: (programme, format) => {
    const occasion = occasionOfProgramme(programme);
    return format.dateRange(occasion.start.date, lastDayOf(occasion));
  },
  occasion: occasionOfProgramme,
  calendarOfParts: (_, { translator: { t } }) => t("routes.sessionsFile"),
  partEntries: sessionEntries,
  structuredData: (programme, source, page) => {
    const occasion = occasionOfProgramme(programme);
    const subEvent = sessionsData(programme, occasion, source);
    return withPicture({ ...occasionData(occasion, source), subEvent }, page);
  },
  names: ({ organiser }) => [organiser],
});

/** An event with its sessions. */
export const programme = defineKind({
  name: "programme",
  pages: { programme: programmePage },
  plan: ({ programmes }) => [...programmes.values()].map((one) => pageOf(programmePage, one)),
});
