import type { ProblemExample } from "./problem-example.ts";

export const containerAndFootnoteExamples: readonly ProblemExample[] = [
  {
    when: "a container is unknown",
    source: "Text\n::: facts Title\n## Inside\n:::",
    problems: ["2 unknown-container facts"],
  },
  {
    when: "a container is not closed",
    source: "::: lang en\nText\n\n::: fact A\nb\n:::",
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
    source: "::: fact\na\n:::\n::: quote\nb\n:::\n::: contact\n:::\n::: lang\nc\n:::",
    problems: [
      "1 fact-without-title fact",
      "4 quote-without-name quote",
      "7 contact-without-id contact",
      "9 lang-without-language lang",
    ],
  },
  {
    when: "a container is empty",
    source: "::: fact A\n:::\n::: quote B\n\n:::\n::: lang en\n:::",
    problems: ["1 empty-container fact", "3 empty-container quote", "6 empty-container lang"],
  },
  {
    when: "a container has colons too few, or HTML in its title",
    source: ":: fact A\n\n: quote B\n\n::: fact <b>C</b>\nd\n:::",
    problems: ["1 too-few-colons :: fact A", "3 too-few-colons : quote B", "5 html-element <b>"],
  },
  {
    when: "a table container has neither caption nor table",
    source: "::: table\n:::",
    problems: ["1 table-without-caption table", "1 table-missing"],
  },
  {
    when: "a passage has no valid language",
    source: "::: lang svenska\nText\n:::\n\n::: lang sv-e\nText\n:::",
    problems: ["1 invalid-language-tag svenska", "5 invalid-language-tag sv-e"],
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
    source: "a\nb[^x]\n\n[^1]: c[^y]\n\n::: fact d[^1]\ne\n:::",
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
    source: "::: fact Facts\na\n:::\n\n::: fact Facts\nb\n:::\n\n::: table Facts\n|a|\n|---|\n:::",
    problems: ["5 duplicate-name Facts", "9 duplicate-name Facts"],
  },
  {
    when: "a note refers to itself, directly or through another one",
    source: "a[^1] b[^2] c[^4]\n\n[^1]: A[^1]\n[^2]: B[^3]\n[^3]: C[^2]\n[^4]: D[^2]",
    problems: ["3 recursive-footnote 1", "5 recursive-footnote 3"],
  },
  {
    when: "a space stands before the colon of a note",
    source: "[^1] : note",
    problems: ["1 undefined-footnote 1"],
  },
];
