import type { BadInput } from "./bad-input.ts";

const text = "src/content/sv/documents/light-report-2023.md";
const handbookText = "src/content/sv/documents/star-handbook.md";

/** Mistakes in the texts of documents. */
export const badDocumentTexts: readonly BadInput[] = [
  {
    when: "text stands before the first mark of a page",
    file: text,
    change: ["=== 1 ===", "\nEn rad\n\n=== 1 ==="],
    fault: "text-before-first-page",
    at: "En rad",
  },
  {
    when: "a page stands twice in a text",
    file: text,
    change: ["=== 9 ===", "=== 7 ===\n\nIgen.\n\n=== 9 ==="],
    fault: "page-twice",
    at: "=== 7 ===\n\nIgen",
  },
  {
    when: "a text has a page that the data lack",
    file: text,
    change: ["=== 1 ===", "=== 11 ==="],
    fault: "no-such-page",
  },
  {
    when: "the text of a page leads to a document that does not exist",
    file: text,
    change: ["(document:light-report-2024)", "(document:light-report-2042)"],
    fault: "unknown-id",
    at: "light-report-2042",
  },
  {
    when: "the text of a page leads to a plan that does not exist",
    file: text,
    change: ["(plan:light-plan-2023)", "(plan:dark-plan-2023)"],
    fault: "unknown-id",
    at: "dark-plan-2023",
  },
  {
    when: "the text of a page leads to an area that the plan does not have",
    file: text,
    change: ["(area:light-plan-2023/sky)", "(area:light-plan-2023/sea)"],
    fault: "unknown-id",
    at: "light-plan-2023/sea",
  },
  {
    when: "the text of a page has a contact card for nobody",
    file: text,
    change: ["::: contact ake-ostlund", "::: contact ake-westlund"],
    fault: "unknown-id",
  },
  {
    when: "the text of a page shows a picture that does not exist",
    file: text,
    change: ["media/aurora.svg", "media/borealis.svg"],
    fault: "missing-picture",
    at: "borealis.svg",
  },
  {
    when: "the text of a page skips a level of headings",
    file: text,
    change: ["#### Mätningar", "##### Mätningar"],
    fault: "heading-skipped",
  },
  {
    when: "the text of a page has a note that nothing refers to",
    file: text,
    change: ["Lyktorna släcks klockan nio.", "Lyktorna släcks klockan nio.\n\n[^9]: Eller tio."],
    fault: "unused-footnote",
    at: "[^9]: Eller",
  },
  {
    when: "the text of a page has an empty link",
    file: handbookText,
    change: ["Titta upp", "[](section:start) Titta upp"],
    fault: "empty-link-text",
  },
];
