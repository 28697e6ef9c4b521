import type { BadInput } from "./bad-input.ts";

const alert = "_data/alerts/snow-storm.json";
const term = "_data/glossary/lux.json";
const easy = "src/content/sv/easy/about.md";
const sign = "src/content/sv/sign/about.md";
const long = "Stanna hemma. ".repeat(50);

/** Mistakes in alerts, in the glossary, and in versions of pages. */
export const badKnowledge: readonly BadInput[] = [
  {
    when: "an alert ends when it starts",
    file: alert,
    change: ['"end": "2024-05-03T12:00"', '"end": "2024-05-01T06:00"'],
    fault: "end end-before-start",
  },
  {
    when: "an alert has no end",
    file: alert,
    change: [/,\s+"end": "2024-05-03T12:00"/, ""],
    fault: "end missing-field",
    at: "{",
  },
  {
    when: "the start of an alert is a day without a time",
    file: alert,
    change: ['"start": "2024-05-01T06:00"', '"start": "2024-05-01"'],
    fault: "start not-a-moment",
  },
  {
    when: "the start of an alert is on a day that the calendar has not",
    file: alert,
    change: ['"start": "2024-05-01T06:00"', '"start": "2024-04-31T06:00"'],
    fault: "start not-a-moment",
  },
  {
    when: "an alert is of no known level",
    file: alert,
    change: ['"level": "crisis"', '"level": "panic"'],
    fault: "level not-among-choices",
  },
  {
    when: "the title of an alert is too long",
    file: alert,
    change: ['"sv": "Stanna hemma i snöstormen"', `"sv": "${long.slice(0, 101)}"`],
    fault: "title.sv text-too-long",
  },
  {
    when: "the text of an alert is too long",
    file: alert,
    change: ['"sv": "Alla vägar', `"sv": "${long}Alla vägar`],
    fault: "text.sv text-too-long",
  },
  {
    when: "the text of an alert has a heading",
    file: alert,
    change: ['"sv": "Alla vägar', '"sv": "## Läget\\n\\nAlla vägar'],
    fault: "text.sv heading-in-alert",
  },
  {
    when: "an alert leads to a page that does not exist",
    file: alert,
    change: ['"to": "page:about"', '"to": "page:abuot"'],
    fault: "link.to unknown-id",
  },
  {
    when: "an alert is to be shown on an address instead of a page",
    file: "_data/alerts/power-cut.json",
    change: ['"section:news"', '"https://example.org/"'],
    fault: "pages[0] not-a-reference",
  },
  {
    when: "a term has no definition",
    file: term,
    change: [/"definition": \{[^}]*\},/, ""],
    fault: "definition missing-field",
    at: "{",
  },
  {
    when: "two terms share a form",
    file: "_data/glossary/northern-lights.json",
    change: ['["norrskenet",', '["Lux", "norrskenet",'],
    fault: "term.sv shared-form",
    at: '"term":',
  },
  {
    when: "the source of a term does not exist",
    file: "_data/glossary/northern-lights.json",
    change: ['"page:about"', '"page:abut"'],
    fault: "source.to unknown-id",
  },
  {
    when: "a link leads to a term that the glossary has not",
    file: easy,
    change: ["Vi har hittat på regionen.", "Vi har hittat på [regionen](term:region)."],
    fault: "unknown-id",
  },
  {
    when: "a version is one of no page",
    file: easy,
    change: ["of: page:about\n", ""],
    fault: "version version-without-of",
    at: "version: easy",
  },
  {
    when: "a page is a version of a page that does not exist",
    file: easy,
    change: ["of: page:about", "of: page:abuot"],
    fault: "of unknown-id",
  },
  {
    when: "a page is a version of a version",
    file: easy,
    change: ["of: page:about", "of: page:sign/about"],
    fault: "of version-of-version",
  },
  {
    when: "a page has two versions of the same kind",
    file: sign,
    change: ["version: sign", "version: easy"],
    fault: "of second-version",
    at: "of: page:about",
  },
  {
    when: "a page in sign language has no film",
    file: sign,
    change: [/film:\n( {2}.*\n)+/, ""],
    fault: "version sign-without-film",
    at: "version: sign",
  },
  {
    when: "a film is of a kind that browsers do not play",
    file: sign,
    change: ["video: films/about.webm", "video: films/about.avi"],
    fault: "film.video not-a-film",
  },
  {
    when: "the film itself stands in place of its captions",
    file: sign,
    change: ["captions: films/about.vtt", "captions: films/about.webm"],
    fault: "film.captions not-captions",
  },
  {
    when: "a film does not exist",
    file: sign,
    change: ["video: films/about.webm", "video: films/abuot.webm"],
    fault: "film.video missing-picture",
  },
  {
    when: "a film has no text beside it",
    file: sign,
    change: [/\n## Det som sägs i filmen[\s\S]*$/, ""],
    fault: "film-without-text",
    at: "file",
  },
  {
    when: "the day of a review is none",
    file: easy,
    change: ["review: 2031-01-01", "review: 2031-02-29"],
    fault: "review not-a-date",
  },
];
