import type { BadInput } from "./bad-input.ts";

const file = "src/content/sv/markdown.md";

/** Mistakes in the text of a page: the fault names the very line. */
export const badTexts: readonly BadInput[] = [
  {
    when: "a heading has the level of the title",
    file,
    change: ["## Länkar", "# Länkar"],
    fault: "raw-heading-1",
  },
  {
    when: "a level of headings is skipped",
    file,
    change: ["### Nivå tre\n", ""],
    fault: "heading-skipped",
    at: "#### Nivå fyra",
  },
  {
    when: "a link could run a script",
    file,
    change: ["(page:about), [till rubriken]", "(javascript:alert(1)), [till rubriken]"],
    fault: "refused-link",
  },
  {
    when: "a link leads to a page that does not exist",
    file,
    change: ["(about/history.md)", "(about/historia.md)"],
    fault: "unknown-id",
  },
  {
    when: "a page for visitors leads to the guide for editors",
    file,
    change: ["(about/history.md)", "(page:guide/begin)"],
    fault: "link-to-editors-page",
  },
  {
    when: "a link leads to a contact that does not exist",
    file,
    change: ["[Åsa Östvik](contact:asa-ostvik), [", "[Åsa Östvik](contact:asa), ["],
    fault: "unknown-id",
  },
  {
    when: "a link leads to a heading that the page has not",
    file,
    change: ["(#rubriker)", "(#rubrik)"],
    fault: "unknown-fragment",
  },
  {
    when: "a contact card is that of nobody",
    file,
    change: ["::: contact edith-eaglewing", "::: contact edith"],
    fault: "unknown-id",
  },
  {
    when: "a picture has no alt text",
    file,
    change: ["![Tre gröna bågar]", "![]"],
    fault: "missing-alt",
  },
  {
    when: "a decorative picture has an alt text",
    file,
    change: ["![](../media/snow.svg)", "![Snö](../media/snow.svg)"],
    fault: "decorative-with-alt",
  },
  {
    when: "a picture does not exist",
    file,
    change: ["(../media/snow.svg) i texten", "(../media/snö.svg) i texten"],
    fault: "missing-picture",
  },
  {
    when: "a passage is in a language that is none",
    file,
    change: ["[hyvää yötä]{lang=fi}", "[hyvää yötä]{lang=f_i}"],
    fault: "invalid-language-tag",
  },
  {
    when: "a box is of no known kind",
    file,
    change: ["::: fact Fakta", "::: facts Fakta"],
    fault: "unknown-container",
  },
  {
    when: "a table has no caption",
    file,
    change: ["::: table Nätter med norrsken, *i tusental*", "::: table"],
    fault: "table-without-caption",
  },
];
