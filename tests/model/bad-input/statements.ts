import type { BadInput } from "./bad-input.ts";

const site = "_data/site.json";
const event = "_data/events/star-watch-2031.json";
const moved = "_data/events/lamp-repair-2024.json";
const programme = "_data/programmes/polar-days-2024.json";
const plan = "_data/plans/light-plan-2023.json";
const contact = "_data/contacts/vera-akervik.json";
const term = "_data/glossary/lux.json";
const page = "src/content/sv/about.md";
const comments = "src/content/comments/news/light-feast-2024.json";

const named = (name: string): object => ({ name, roles: [] });

/** What cannot be true, and what would lead nowhere. */
export const badStatements: readonly BadInput[] = [
  {
    when: "the period of a plan ends before it begins",
    file: plan,
    change: ['"to": "2023-12-31"', '"to": "2022"'],
    fault: "period.to end-before-start",
  },
  {
    when: "an event was moved to the same time",
    file: moved,
    change: [
      /"former": \{.*\}/,
      '"former": { "start": "2024-06-05T18:30", "end": "2024-06-05T20:00" }',
    ],
    fault: "former moved-to-same-time",
  },
  {
    when: "a programme was moved to the same days",
    file: programme,
    change: [
      '"status": "scheduled"',
      '"former": { "date": "2024-05-14", "endDate": "2024-05-15" }, "status": "moved"',
    ],
    fault: "former moved-to-same-time",
  },
  {
    when: "the former days of a programme end before they begin",
    file: programme,
    change: [
      '"status": "scheduled"',
      '"former": { "date": "2024-05-13", "endDate": "2024-05-12" }, "status": "moved"',
    ],
    fault: "former.endDate end-before-start",
  },
  {
    when: "an event is at the end of time",
    file: event,
    change: ['"end": "2031-10-26T04:00"', '"end": "9999-12-31T23:59"'],
    fault: "end year-out-of-range",
  },
  {
    when: "an event begins when there were no such calendars",
    file: event,
    change: ['"start": "2031-10-25T20:00"', '"start": "0001-01-01T20:00"'],
    fault: "start year-out-of-range",
  },
  {
    when: "a page is from the end of time",
    file: page,
    change: ["updated: 2024-03-01", "updated: 9999-12-31"],
    fault: "updated year-out-of-range",
  },
  {
    when: "a country does not exist",
    file: site,
    change: ['"country": "SE"', '"country": "ZZ"'],
    fault: "country not-a-country",
  },
  {
    when: "the address for security reports would add a line to its file",
    file: site,
    change: ['"mailto:sakerhet@norrsken.example"', '"https://norrsken.example/\\nExpires: 2099"'],
    fault: "security.contact not-a-link",
  },
  {
    when: "the address for security reports has no mailbox",
    file: site,
    change: ['"mailto:sakerhet@norrsken.example"', '"mailto:sakerhet"'],
    fault: "security.contact not-an-email-address",
  },
  {
    when: "the promise on security reports has expired",
    file: site,
    change: ['"expires": "2031-05-01"', '"expires": "2024-04-30"'],
    fault: "security.expires security-expired",
  },
  {
    when: "the site's address has a password",
    file: site,
    change: ['"https://norrsken.example"', '"https://user:secret@norrsken.example"'],
    fault: "url address-with-password",
  },
  {
    when: "the site's address has a query",
    file: site,
    change: ['"https://norrsken.example"', '"https://norrsken.example/?a=b"'],
    fault: "url url-with-path",
  },
  {
    when: "the site's address has a fragment",
    file: site,
    change: ['"https://norrsken.example"', '"https://norrsken.example#a"'],
    fault: "url url-with-path",
  },
  ...[" b", "\\nb", "\\\\b", "\\tb", "<b>", '\\"b'].map(
    (hostile): BadInput => ({
      when: `an address on the web holds ${JSON.stringify(hostile)}`,
      file: event,
      change: ['"https://example.org/stjarnvakten"', `"https://example.org/a${hostile}"`],
      fault: "registration not-a-web-address",
    }),
  ),
  {
    when: "a part of an address is longer than the name of a folder may be",
    file: event,
    change: ['"sv": "stjarnvakten"', `"sv": "${"a".repeat(300)}"`],
    fault: "slug.sv slug-too-long",
  },
  {
    when: "a source leads to a mailbox that is none",
    file: term,
    change: ['"https://arkiv.norrsken.example/lux"', '"mailto:x"'],
    fault: "source.to not-an-email-address",
  },
  {
    when: "a source leads to a telephone that is none",
    file: term,
    change: ['"https://arkiv.norrsken.example/lux"', '"tel:abc"'],
    fault: "source.to not-a-telephone",
  },
  {
    when: "a source is written in capitals",
    file: term,
    change: ['"https://arkiv.norrsken.example/lux"', '"PAGE:about"'],
    fault: "source.to scheme-in-capitals",
  },
  {
    when: "a source names a page by a hostile id",
    file: term,
    change: ['"https://arkiv.norrsken.example/lux"', '"page:\\"><img src=x>"'],
    fault: "source.to unknown-id",
  },
  {
    when: "a link leads to a heading that another page has not",
    file: page,
    change: ["archive.md#handlingar", "archive.md#finns-ej"],
    fault: "unknown-fragment",
  },
  {
    when: "a link leads to a heading of another page, by its id",
    file: page,
    change: ["(about/history/archive.md#handlingar)", "(page:about/history/archive#finns-ej)"],
    fault: "unknown-fragment",
  },
  {
    when: "a link leads to a part of a contact's page that there is not",
    file: page,
    change: ["(about/history/archive.md#handlingar)", "(contact:asa-ostvik#finns-ej)"],
    fault: "unknown-fragment",
  },
  {
    when: "a link leads to a session that the programme has not",
    file: page,
    change: ["(about/history/archive.md#handlingar)", "(programme:polar-days-2024#session-99)"],
    fault: "unknown-fragment",
  },
  {
    when: "a name is punctuation",
    file: contact,
    change: named("…"),
    fault: "name says-nothing",
    at: '"name"',
  },
  {
    when: "a name is a space that does not break",
    file: contact,
    change: named("\u00a0"),
    fault: "name empty-text",
    at: '"name"',
  },
  {
    when: "a name is a space without width",
    file: contact,
    change: named("\u200b"),
    fault: "name invisible-character",
    at: '"name"',
  },
  {
    when: "a title holds HTML",
    file: page,
    change: [/title: .*/, "title: Om <b>oss</b>"],
    fault: "title html-element",
  },
  {
    when: "a title holds a language that is none",
    file: page,
    change: [/title: .*/, "title: 'Om [oss]{lang=sv-e}'"],
    fault: "title invalid-language-tag",
  },
  {
    when: "a word of the glossary begins with a bracket",
    file: term,
    change: ['"term": { "sv": "lux" }', '"term": { "sv": "(lux)" }'],
    fault: "term.sv bad-term",
  },
  {
    when: "a word of the glossary is a pattern",
    file: term,
    change: ['"term": { "sv": "lux" }', '"term": { "sv": ".*" }'],
    fault: "term.sv says-nothing",
  },
  {
    when: "the id of a comment cannot be that of an element",
    file: comments,
    change: ['"id": "81aa"', '"id": "\\"><img src=x>"'],
    fault: "comments[1].id bad-comment-id",
  },
];
