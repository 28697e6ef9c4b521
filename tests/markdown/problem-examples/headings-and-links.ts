import type { ProblemExample } from "./problem-example.ts";

export const headingAndLinkExamples: readonly ProblemExample[] = [
  {
    when: "a heading takes the level of the page's title",
    source: "Text.\n\n# Title",
    problems: ["3 raw-heading-1 Title"],
  },
  {
    when: "an underlined heading takes the level of the page's title",
    source: "Title\n=====",
    problems: ["1 raw-heading-1 Title"],
  },
  {
    when: "the first heading is too deep",
    source: "### Deep",
    problems: ["1 heading-skipped Deep"],
  },
  {
    when: "a level is skipped",
    source: "## A\n\n#### B\n\n##### C",
    problems: ["3 heading-skipped B"],
  },
  { when: "a heading has no text", source: "## A\n\n##", problems: ["3 empty-heading ##"] },
  {
    when: "a heading in a fact box is as high as the box",
    source: "::: fact A\n\n## B\n\n#### C\n:::",
    problems: ["3 heading-level-in-fact-box B"],
  },
  {
    when: "a link runs a script",
    source: "One\n[two](javascript:x)\n[three](JAVASCRIPT:x)",
    problems: ["2 refused-link javascript:x", "3 refused-link JAVASCRIPT:x"],
  },
  {
    when: "a link hides its scheme in an entity or a definition",
    source: "[a](java&#115;cript:x)\n[b]\n\n[b]: data:text/html,x",
    problems: ["1 refused-link javascript:x", "2 refused-link data:text/html,x"],
  },
  {
    when: "a link is not what its scheme says, or has its scheme in capitals",
    source:
      "[a](mailto:x)\n[b](tel:abc)\n[c](https://d:e@f.se)\n[g](HTTPS://h.se)\n[i](Contact:vera)\n[j](https://)",
    problems: [
      "1 not-an-email-address mailto:x",
      "2 not-a-telephone tel:abc",
      "3 address-with-password https://d:e@f.se",
      "4 scheme-in-capitals HTTPS://h.se",
      "5 scheme-in-capitals Contact:vera",
      "6 not-a-web-address https://",
    ],
  },
  {
    when: "an automatic link has a scheme of its own",
    source: "<skype:someone>",
    problems: ["1 refused-link skype:someone"],
  },
  { when: "a link leads nowhere", source: "[a]()", problems: ["1 link-without-target a"] },
  {
    when: "a link says nothing",
    source: "\n[ ](page:a)\n![](a.svg){decorative}[![](a.svg){decorative}](page:b)",
    problems: ["2 empty-link-text page:a", "3 empty-link-text page:b"],
  },
  {
    when: "a link within the text has nothing to lead to",
    source: "## Goals\n\n[a](#goals)\n[b](#aims)",
    problems: ["4 unknown-fragment #aims"],
  },
  {
    when: "a link has a title, which few can read",
    source: '[a](page:a "Title")',
    problems: ['1 attribute-not-allowed "Title"'],
  },
];
