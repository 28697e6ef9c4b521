import type { BadInput } from "./bad-input.ts";

const site = "_data/site.json";
const navigation = "_data/navigation.json";

const synonyms = "_data/synonyms.json";
const checks = "_data/check.json";

/** Mistakes in the files that concern the whole site. */
export const badSettings: readonly BadInput[] = [
  {
    when: "a field is missing",
    file: site,
    change: ['  "email": "kontakt@norrsken.example",\n', ""],
    fault: "email missing-field",
    at: "{",
  },
  {
    when: "the files follow a data model that is not there yet",
    file: site,
    change: ['"model": 2', '"model": 99'],
    fault: "model model-too-new",
  },
  {
    when: "there is a field that nothing knows",
    file: site,
    change: ['"newsPerPage"', '"newsPrePage"'],
    fault: "newsPrePage unknown-field",
  },
  {
    when: "a text is empty",
    file: site,
    change: ['"en": "Growing Norrsken"', '"en": ""'],
    fault: "name.en empty-text",
  },
  {
    when: "a text holds nothing but spaces",
    file: site,
    change: ['"sv": "Norrsken växer"', '"sv": " \\t "'],
    fault: "name.sv empty-text",
  },
  {
    when: "the original of a text is missing",
    file: site,
    change: ['"sv": "Norrsken växer",', ""],
    fault: "name.sv missing-field",
    at: '"name"',
  },
  {
    when: "a text is in a language that the site has not",
    file: site,
    change: ['"en": "Growing Norrsken"', '"de": "Norrsken wächst"'],
    fault: "name.de unknown-field",
  },
  {
    when: "the site's address is none",
    file: site,
    change: ['"https://norrsken.example"', '"norrsken.example"'],
    fault: "url not-a-web-address",
  },
  {
    when: "the site's address has a path",
    file: site,
    change: ['"https://norrsken.example"', '"https://norrsken.example/sv/"'],
    fault: "url url-with-path",
  },
  ...["..", "/a//b/", "/a b/", "/a/?b=c", "https://norrsken.example/a/"].map(
    (basePath): BadInput => ({
      when: `the site stands below ${JSON.stringify(basePath)}`,
      file: site,
      change: ['"languages":', `"basePath": ${JSON.stringify(basePath)}, "languages":`],
      fault: "basePath not-a-base-path",
    }),
  ),
  {
    when: "a language is none",
    file: site,
    change: ['"sv", "en"', '"sv", "e_n"'],
    fault: "languages[1] invalid-language-tag",
  },
  {
    when: "a language stands twice",
    file: site,
    change: ['"en", "fi"]', '"en", "fi", "en"]'],
    fault: "languages[3] duplicate-id",
  },
  {
    when: "there is no language",
    file: site,
    change: ['["sv", "en", "fi"]', "[]"],
    fault: "languages empty-list",
    at: '"languages"',
  },
  {
    when: "the country is none",
    file: site,
    change: ['"SE"', '"Norrsken"'],
    fault: "country not-a-country",
    at: '"country"',
  },
  {
    when: "the time zone is none",
    file: site,
    change: ['"Europe/Stockholm"', '"Norrsken"'],
    fault: "timeZone not-a-time-zone",
    at: '"timeZone"',
  },
  {
    when: "a number is too small",
    file: site,
    change: ['"newsPerPage": 2', '"newsPerPage": 0'],
    fault: "newsPerPage number-too-small",
  },
  {
    when: "a number is written as a text",
    file: site,
    change: ['"newsPerPage": 2', '"newsPerPage": "2"'],
    fault: "newsPerPage wrong-type",
  },
  {
    when: "the publisher is an organisation that does not exist",
    file: site,
    change: ['"publisher": "region-norrsken"', '"publisher": "region-norsken"'],
    fault: "publisher unknown-id",
  },
  {
    when: "the address for security reports does not say how to use it",
    file: site,
    change: ['"mailto:sakerhet@norrsken.example"', '"sakerhet@norrsken.example"'],
    fault: "security.contact not-a-link",
  },
  {
    when: "29 February is in a year that has none",
    file: site,
    change: ['"2031-05-01"', '"2023-02-29"'],
    fault: "security.expires not-a-date",
  },
  {
    when: "the start page names a set of priorities that does not exist",
    file: site,
    change: ['"prioritySet": "norrskensplanen"', '"prioritySet": "norrskenplanen"'],
    fault: "start.prioritySet unknown-id",
  },
  {
    when: "forms are sent to an address without a path",
    file: site,
    change: ['"/lomakkeet/"', '"https://forms.example"'],
    fault: "forms.address not-a-form-address",
  },
  {
    when: "the address of forms would say more in a header than where they are sent",
    file: site,
    change: ['"/lomakkeet/"', '"https://forms.example; script-src */forms/"'],
    fault: "forms.address not-a-form-address",
  },
  {
    when: "messages of a form are not kept for a day",
    file: site,
    change: ['"accessibility": 1 }', '"accessibility": 0 }'],
    fault: "forms.keepDays.accessibility number-too-small",
  },
  {
    when: "the page on personal data does not exist",
    file: site,
    change: ['"privacy": "about"', '"privacy": "abut"'],
    fault: "forms.privacy unknown-id",
  },
  {
    when: "the navigation leads to a section that no site has",
    file: navigation,
    change: ['"section:events"', '"section:calendar"'],
    fault: "main[2].to unknown-id",
  },
  {
    when: "the navigation leads to a page that does not exist",
    file: navigation,
    change: ['"page:about/history/archive"', '"page:about/archive"'],
    fault: "main[0].children[0].children[0].to unknown-id",
  },
  {
    when: "an entry of the navigation leads nowhere",
    file: navigation,
    change: ['"section:news"', '"news"'],
    fault: "main[1].to not-a-link",
  },
  {
    when: "the navigation has a fourth level",
    file: navigation,
    change: [
      '"to": "page:about/history/archive"',
      '"to": "page:about/history/archive", "children": []',
    ],
    fault: "main[0].children[0].children[0].children unknown-field",
  },
  {
    when: "a decision about a rule has no reason",
    file: checks,
    change: [/,\s*"reason": "[^"]*"/, ""],
    fault: "rules[0].reason missing-field",
    at: '{\n      "rule"',
  },
  {
    when: "a rule is to matter in a way that there is none of",
    file: checks,
    change: ['"off"', '"never"'],
    fault: "rules[0].severity not-among-choices",
  },
  {
    when: "plainer words are in a language that the site has not",
    file: checks,
    change: ['"language": "sv"', '"language": "de"'],
    fault: "words[0].language not-among-choices",
  },
  {
    when: "a group of words has one alone",
    file: synonyms,
    change: ['["glow", "light"]', '["glow"]'],
    fault: "groups[1].words too-few-words",
  },
  {
    when: "a word is in its group twice, written in another way",
    file: synonyms,
    change: ['["glow", "light"]', '["glow", "light", " Glow"]'],
    fault: "groups[1].words[2] same-word-twice",
  },
  {
    when: "words are in a language that the site has not",
    file: synonyms,
    change: ['"language": "en"', '"language": "de"'],
    fault: "groups[1].language not-among-choices",
  },
  {
    when: "a compound has no parts",
    file: synonyms,
    change: [',\n      "parts": ["vinter", "skola"]', ""],
    fault: "compounds[0].parts missing-field",
    at: '{\n      "language": "sv",\n      "word"',
  },
  {
    when: "a task has a fourth level below it",
    file: navigation,
    change: [
      '{\n                "sv": "fråga vägen"\n              }',
      '{\n                "sv": "fråga vägen"\n              },\n              "children": []',
    ],
    fault: "tasks[0].items[0].children[0].children unknown-field",
    at: '"children": []',
  },
];
