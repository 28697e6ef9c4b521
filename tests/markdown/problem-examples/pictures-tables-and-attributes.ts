import type { ProblemExample } from "./problem-example.ts";

export const pictureTableAndAttributeExamples: readonly ProblemExample[] = [
  {
    when: "a picture has no text alternative",
    source: "Text\n![](a.svg)\n\n![ ](b.svg)",
    problems: ["2 missing-alt a.svg", "4 missing-alt b.svg"],
  },
  {
    when: "a decorative picture has a text alternative",
    source: "![A map](a.svg){decorative}",
    problems: ["1 decorative-with-alt A map"],
  },
  {
    when: "a picture comes from another site",
    source: "![A](https://example.org/a.svg)\n\n![B](//example.org/b.svg)",
    problems: [
      "1 refused-picture https://example.org/a.svg",
      "3 refused-picture //example.org/b.svg",
    ],
  },
  {
    when: "a picture amid the text has a caption or credit",
    source: 'A ![b](c.svg "Caption") d\n![e](f.svg){credit="Someone"}',
    problems: ["1 caption-outside-figure Caption", "2 caption-outside-figure Someone"],
  },
  {
    when: "a table has no caption",
    source: "| a | b |\n|---|---|\n| c | d |\n\n::: table A\n| a |\n|---|\n\n| b |\n|---|\n:::",
    problems: ["1 table-without-caption", "9 table-without-caption"],
  },
  {
    when: "a column has no name",
    source: "::: table A\n| | b | |\n|---|---|---|\n:::",
    problems: ["2 empty-table-header 3"],
  },
  {
    when: "a span has a language that does not exist",
    source: "a\n[b]{lang=xx}\n[c]{lang=english} [d]{lang=}",
    problems: [
      "2 invalid-language-tag xx",
      "3 invalid-language-tag english",
      "3 invalid-language-tag lang=",
    ],
  },
  {
    when: "a caption has a language that does not exist",
    source: '![a](b.svg "[c]{lang=xx}"){credit="[d]{lang=yy}"}',
    problems: ["1 invalid-language-tag xx", "1 invalid-language-tag yy"],
  },
  {
    when: "attributes are set that belong to the design",
    source:
      '## A {#id}\n\nText {.lead}\n\n[b](page:b){target=_blank}\n![c](d.svg){onclick="x" width=3}',
    problems: [
      "1 attribute-not-allowed {#id}",
      "3 attribute-not-allowed {.lead}",
      "5 attribute-not-allowed {target=_blank}",
      '6 attribute-not-allowed onclick="x"',
      "6 attribute-not-allowed width=3",
    ],
  },
  {
    when: "a span has another attribute than its language",
    source: "[a]{.b}\n[c]{lang=en style=d}",
    problems: ["1 attribute-not-allowed .b", "2 attribute-not-allowed style=d"],
  },
];
