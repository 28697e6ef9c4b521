import type { Fault } from "../../../src/model/fault.ts";
import { loadLocales } from "../../../src/model/load-locales.ts";
import { realLocales } from "../../i18n/real-locales.ts";
import { finnish } from "./locales.ts";

/** The files with texts of the kinds of a site's own, by their paths; as text where they are broken. */
export type Rooms = Readonly<Record<string, object | string>>;

/** The texts of one kind of a site's own. */
export const vacancies: Rooms = {
  "kinds/vacancy/locales/sv.json": {
    routes: { vacancies: "jobb" },
    ui: {
      vacancy: { title: "Lediga jobb", count_one: "{{count}} jobb", count_other: "{{count}} jobb" },
    },
  },
  "kinds/vacancy/locales/en.json": {
    routes: { vacancies: "jobs" },
    ui: {
      vacancy: { title: "Vacancies", count_one: "{{count}} job", count_other: "{{count}} jobs" },
    },
  },
  "kinds/vacancy/locales/fi.json": {
    routes: { vacancies: "tyopaikat" },
    ui: {
      vacancy: {
        title: "Työpaikat",
        count_one: "{{count}} paikka",
        count_other: "{{count}} paikkaa",
      },
    },
  },
};

/** A mistake in the texts of a kind of a site's own, and all faults that it gives. */
export interface BadRoom {
  /** Ends the sentence "reports … when". */
  readonly when: string;
  /** The files that are changed or added; the others are those of vacancies. */
  readonly change: Readonly<Record<string, object | string | undefined>>;
  readonly faults: readonly string[];
}

const inSwedish = "kinds/vacancy/locales/sv.json";
const inFinnish = "kinds/vacancy/locales/fi.json";

export const badRooms: readonly BadRoom[] = [
  {
    when: "a file is broken",
    change: { [inFinnish]: '{\n  "ui": {\n' },
    faults: [`${inFinnish}:2 json-not-closed`],
  },
  {
    when: "a file is no group of texts",
    change: { [inFinnish]: "[]" },
    faults: [`${inFinnish}:1 wrong-type`],
  },
  {
    when: "a language is missing, with each text that is",
    change: { [inFinnish]: undefined },
    faults: [
      `${inFinnish} routes.vacancies missing-locale-text`,
      `${inFinnish} ui.vacancy.title missing-locale-text`,
      `${inFinnish} ui.vacancy.count missing-locale-text`,
    ],
  },
  {
    when: "a text is missing",
    change: {
      [inFinnish]:
        '{\n  "routes": { "vacancies": "paikat" },\n  "ui": {\n    "vacancy": { "count_one": "{{count}}", "count_other": "{{count}}" }\n  }\n}',
    },
    faults: [`${inFinnish}:4 ui.vacancy.title missing-locale-text`],
  },
  {
    when: "a text is one that no other language has, empty, or has braces by mistake",
    change: {
      "kinds/vacancy/locales/en.json":
        '{\n  "routes": { "vacancies": "Jobs!" },\n  "ui": {\n    "vacancy": {\n      "title": " ",\n      "titel": "Job {{",\n      "count_one": "{{n}} job",\n      "count_other": "{{count}} jobs"\n    }\n  }\n}',
    },
    faults: [
      "kinds/vacancy/locales/en.json:5 ui.vacancy.title empty-locale-text",
      "kinds/vacancy/locales/en.json:6 ui.vacancy.titel unknown-locale-text",
      "kinds/vacancy/locales/en.json:4 ui.vacancy.count locale-placeholders",
      "kinds/vacancy/locales/en.json:2 routes.vacancies not-a-slug",
      "kinds/vacancy/locales/en.json:6 ui.vacancy.titel locale-syntax",
    ],
  },
  {
    when: "a text has the key of one of the generator's",
    change: {
      [inSwedish]:
        '{\n  "routes": { "vacancies": "jobb" },\n  "ui": {\n    "vacancy": { "title": "A", "count_one": "{{count}}", "count_other": "{{count}}" },\n    "page": { "skipLink": "B" }\n  }\n}',
    },
    faults: [`${inSwedish}:5 ui.page.skipLink locale-text-twice`],
  },
  {
    when: "two kinds have a text of one key",
    change: {
      "kinds/job/locales/sv.json": '{\n  "routes": { "vacancies": "arbete" }\n}',
    },
    faults: ["kinds/job/locales/sv.json:2 routes.vacancies locale-text-twice"],
  },
  {
    when: "a file is named after no language",
    change: { "kinds/vacancy/locales/svenska.json": "{}" },
    faults: ["kinds/vacancy/locales/svenska.json bad-locale-name"],
  },
];

/** The files as they are written. */
export function textsOf(rooms: BadRoom["change"]): Readonly<Record<string, string>> {
  const files = Object.entries(rooms).flatMap(([path, content]) => {
    if (content === undefined) return [];
    return [[path, typeof content === "string" ? content : JSON.stringify(content)] as const];
  });
  return Object.fromEntries(files);
}

/** What is said of a site with such kinds that speaks Swedish, English and Finnish. */
export function faultsOfRoom({ change }: BadRoom): readonly Fault[] {
  const faults: Fault[] = [];
  const files = Object.entries(textsOf({ ...vacancies, ...change }));
  loadLocales(
    {
      files: [
        { path: "locales/fi.json", text: finnish },
        ...files.map(([path, text]) => ({ path, text })),
      ],
      unreadable: new Set(),
      own: realLocales,
      languages: ["sv", "en", "fi"],
    },
    (fault) => faults.push(fault),
  );
  return faults;
}
