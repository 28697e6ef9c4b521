import type { BadInput } from "./bad-input.ts";

const report = "_data/documents/light-report-2023.json";
const successor = "_data/documents/light-report-2024.json";
const handbook = "_data/documents/star-handbook.json";

/** Mistakes in the data of documents. */
export const badDocuments: readonly BadInput[] = [
  {
    when: "two pages of a document have the same number in the viewer",
    file: report,
    change: ['"viewer": 10', '"viewer": 9'],
    fault: "pages[9].viewer page-twice",
    at: '"viewer": 9,\n      "printed": null',
  },
  {
    when: "two pages of a document have the same printed number",
    file: report,
    change: ['"printed": "4",\n      "role"', '"printed": "iv",\n      "role"'],
    fault: "pages[8].printed page-twice",
    at: '"printed": "iv",\n      "role": "text",\n      "missing"',
  },
  {
    when: "a page of a document is of an unknown kind",
    file: report,
    change: ['"colophon",', '"imprint",'],
    fault: "pages[1].role not-among-choices",
  },
  {
    when: "an entry of the contents leads to a page that does not exist",
    file: report,
    change: ['"printed": "3",\n      "viewer": 8', '"printed": "3",\n      "viewer": 80'],
    fault: "contents[2].viewer no-such-page",
    at: '"viewer": 80',
  },
  {
    when: "an entry below another one leads to a page that does not exist",
    file: report,
    change: ['"printed": "2",\n          "viewer": 7', '"printed": "2",\n          "viewer": 70'],
    fault: "contents[1].children[0].viewer no-such-page",
    at: '"viewer": 70',
  },
  {
    when: "the file of a document does not exist",
    file: report,
    change: ["ljusrapport-2023.pdf", "ljusrapport-2032.pdf"],
    fault: "files[0].file missing-document-file",
  },
  {
    when: "the file of a document is larger than its data say",
    file: report,
    change: [/"bytes": \d+/, '"bytes": 100'],
    fault: "files[0].bytes wrong-file-size",
  },
  {
    when: "the successor of a document does not exist",
    file: report,
    change: ['"document": "light-report-2024"', '"document": "light-report-2042"'],
    fault: "successor.document unknown-id",
  },
  {
    when: "the predecessor of a document does not exist",
    file: successor,
    change: ['"document": "light-report-2023"', '"document": "light-report-2032"'],
    fault: "predecessor.document unknown-id",
  },
  {
    when: "a chosen related document does not exist",
    file: report,
    change: ['"related": ["star-handbook"]', '"related": ["moon-handbook"]'],
    fault: "related[0] unknown-id",
  },
  {
    when: "nobody is known who has signed a document",
    file: report,
    change: ['"contact": "ake-ostlund"', '"contact": "ake-westlund"'],
    fault: "signature.contact unknown-id",
  },
  {
    when: "two external documents have the same id",
    file: report,
    change: ['"id": "broken-scan"', '"id": "the-report-itself"'],
    fault: "external[2].id duplicate-id",
    at: '"id": "the-report-itself",\n      "about"',
  },
  {
    when: "a page with text has none in any language",
    file: handbook,
    change: ["[\n    {", '[\n    { "viewer": 2, "printed": "2", "role": "text" },\n    {'],
    fault: "pages[0] page-without-text",
    at: '{ "viewer": 2',
  },
  {
    when: "the data of a document cannot be read, whose text can",
    file: handbook,
    change: "{",
    fault: "json-not-closed",
    at: "",
  },
];
