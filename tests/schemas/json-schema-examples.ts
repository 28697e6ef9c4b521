import { rightAccessibilityFiles } from "./accessibility-examples.ts";

/** The name of a schema. */
export type FormatName = string;
export type Fields = Readonly<Record<string, unknown>>;

export const text = { sv: "Text" };
export const session = { id: "a-session", start: "09:00", end: "09:30", kind: "talk", title: text };
export const target = {
  id: "road-deaths",
  metric: text,
  comparator: "less-than",
  value: null,
  unit: "people",
  reference: "previous-year",
  wordings: [{ place: "scorecard", page: "9", text }],
};
export const area = {
  id: "roads",
  division: "all",
  name: text,
  slug: { sv: "vagar" },
  targets: [target],
};
export const row = { id: "costs", label: text, cells: [-1.5, { value: null, reason: text }] };
export const table = {
  id: "budget",
  title: text,
  unit: "million",
  columns: [
    { id: "one", label: text },
    { id: "two", label: text },
  ],
  rows: [row],
};
export const documentFile = {
  file: "documents/a.pdf",
  kind: "original",
  type: "application/pdf",
  bytes: 100,
  pages: 2,
  language: "sv",
};
export const priority = {
  id: "P1",
  kind: "priority",
  slug: { sv: "hallbara-resor" },
  labels: [{ from: "2023", text }],
  shortLabel: text,
  theme: 1,
  pictogram: "p1.svg",
  description: text,
};

const event = {
  title: text,
  slug: { sv: "kvall" },
  preamble: text,
  start: "2027-03-27T22:00",
  end: "2027-03-28T06:00",
  place: { kind: "digital", url: "https://www.example.org/" },
  status: "scheduled",
  organiser: "region-exempel",
  updated: "2027-01-01",
};

/** A file of each format, without a mistake. */
export const rightFiles: Readonly<Record<FormatName, Fields>> = {
  site: {
    name: text,
    tagline: text,
    url: "https://www.example.org",
    languages: ["sv", "en"],
    publisher: "region-ett",
    email: "namn@exempel-å.se",
    start: { title: text, introduction: text },
    security: { contact: "mailto:namn@example.org", expires: "2030-01-31" },
    forms: {
      address: "/formular/",
      keepDays: { comment: 1, feedback: 2, accessibility: 3 },
      privacy: "about/personal-data",
    },
  },
  comments: {
    comments: [
      { id: "1", name: "Åsa", date: "2030-01-31", language: "sv", text: "Bra.\n\nMycket bra." },
    ],
  },
  navigation: {
    main: [
      {
        to: "section:news",
        children: [{ to: "page:about", children: [{ to: "https://example.org" }] }],
      },
    ],
    footer: [{ to: "contact:asa-oberg", label: text }],
    tasks: [{ heading: text, items: [{ to: "section:events", children: [{ to: "page:about" }] }] }],
  },
  check: {
    rules: [
      { rule: "same-title", severity: "off", reason: "Åren heter lika.", files: ["_data/x.json"] },
    ],
    words: [{ language: "sv", words: ["Åkervik"] }],
    plainWords: [{ language: "en", word: "ice road", plainer: "winter road" }],
  },
  synonyms: {
    groups: [{ language: "sv", words: ["jobb", "arbete"] }],
    compounds: [{ language: "en", word: "northern lights", parts: ["north", "light"] }],
  },
  redirects: {
    redirects: [
      { from: "/sv/gammal/", to: "page:about" },
      { from: "/en/old.html", to: "https://example.org/" },
      { from: "/sv/forum/", to: "/sv/om-oss/" },
    ],
  },
  organisation: {
    name: text,
    kind: "municipality",
    period: { from: "2012-03", to: "2018" },
    phones: ["+46 (0)155-24 57 39", "070 – 528 49 58", "112"],
    website: "https://www.räksmörgås.example/väg",
  },
  contact: {
    name: "Åsa Öberg",
    roles: [{ title: text, organisation: "region-ett", asOf: "2024-02-29" }],
    phones: ["0155-24 57 39"],
    email: "organisation",
    picture: { file: "a.svg", alt: text, credits: [{ role: "photo", name: "Åsa Öberg" }] },
  },
  "priority-set": {
    name: text,
    organisation: "region-ett",
    introduction: text,
    priorities: [priority],
  },
  event,
  programme: {
    title: text,
    slug: { sv: "forum-2024", en: "forum-2024-in-english" },
    preamble: text,
    date: "2024-03-20",
    place: { kind: "venue", name: text },
    status: "scheduled",
    organiser: "region-ett",
    updated: "2024-02-23",
    picture: { file: "a.svg", decorative: true },
    sessions: [session, { ...session, contacts: "not-stated" }],
  },
  document: {
    title: text,
    slug: { sv: "rapport" },
    publisher: "region-ett",
    language: "sv",
    pages: [
      { viewer: 1, printed: null, role: "cover" },
      { viewer: 2, printed: "iv", role: "text", title: text },
    ],
    contents: [{ title: text, printed: "iv", children: [{ title: text, printed: null }] }],
    files: [documentFile],
    predecessor: { title: text, reportNumber: "2012:03", adopted: "2012-11-05" },
    successor: { document: "rapport-2" },
    external: [{ id: "annan", about: text, language: "sv", url: "https://example.org/a.pdf" }],
  },
  ...rightAccessibilityFiles,
  alert: {
    level: "crisis",
    title: text,
    text,
    link: { to: "page:about", text },
    start: "2030-02-28T08:00",
    end: "2030-03-01T23:59",
    pages: ["section:events", "page:about"],
  },
  term: {
    term: text,
    forms: { sv: ["texten", "texter"] },
    definition: text,
    source: { to: "https://example.org/ord", text },
  },
  plan: {
    title: text,
    slug: { sv: "plan" },
    organisation: "region-ett",
    document: "rapport",
    period: { from: "2013", to: "2013-12-31" },
    introduction: text,
    vision: { text, page: "7" },
    divisions: [{ id: "all", name: text }],
    areas: [area],
    strategies: [{ id: "one", text }],
    chart: { units: [{ id: "board", name: text, kind: "board" }] },
    staff: { asOf: text, rows: [{ id: "all", name: text, people: 18, fullTime: 14.7 }] },
    budgetTables: [table],
  },
};

/** One mistake, which the schema file and the build must both find. */
export interface Mistake {
  readonly name: string;
  readonly format: FormatName;
  /** What is different from the file without a mistake. */
  readonly change: Fields;
}
