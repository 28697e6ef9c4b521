import type { ProblemExample } from "./problem-example.ts";

export const containerAndFootnoteExamples: readonly ProblemExample[] = [
  {
    when: "a container is unknown",
    source: "Text\n::: facts Title\n## Inside\n:::",
    problems: ["2 unknown-container facts"],
  },
  {
    when: "a container is not closed",
    source: "::: lang en\nText\n\n::: fact A\n:::",
    problems: ["1 unclosed-container lang"],
  },
  {
    when: "a contact card is not closed and takes the rest of the text",
    source: "::: contact kim-ek\n\nText",
    problems: ["1 unclosed-container contact"],
  },
  {
    when: "something is closed that was not opened",
    source: "Text\n:::\nText",
    problems: ["2 unopened-container"],
  },
  {
    when: "a container lacks its argument",
    source: "::: fact\n:::\n::: quote\n:::\n::: contact\n:::\n::: lang\n:::",
    problems: [
      "1 empty-container-argument fact",
      "3 empty-container-argument quote",
      "5 empty-container-argument contact",
      "7 empty-container-argument lang",
    ],
  },
  {
    when: "a table container has neither caption nor table",
    source: "::: table\n:::",
    problems: ["1 empty-container-argument table", "1 table-missing"],
  },
  {
    when: "a passage has no valid language",
    source: "::: lang svenska\nText\n:::",
    problems: ["1 empty-container-argument lang svenska"],
  },
  {
    when: "a contact card holds text, which it does not show as its own",
    source: "::: contact kim-ek\nText\n:::",
    problems: ["1 unexpected-content contact"],
  },
  {
    when: "a table container has no table",
    source: "::: table Caption\nText\n:::",
    problems: ["1 table-missing Caption"],
  },
  {
    when: "a footnote has no definition",
    source: "a\nb[^x]\n\n[^1]: c[^y]\n\n::: fact d[^1]\n:::",
    problems: ["2 undefined-footnote x", "4 undefined-footnote y"],
  },
  {
    when: "a definition is not used, unused twice over, or empty",
    source: "a[^e]\n\n[^a]: A\n[^b]: B\n[^b]: B again\n[^e]:\n",
    problems: [
      "3 unused-footnote a",
      "4 unused-footnote b",
      "5 duplicate-footnote b",
      "6 empty-footnote e",
    ],
  },
  {
    when: "two landmarks have one name",
    source: "::: fact Facts\n:::\n\n::: fact Facts\n:::\n\n::: table Facts\n|a|\n|---|\n:::",
    problems: ["4 duplicate-name Facts", "7 duplicate-name Facts"],
  },
];
