import type { BadInput } from "./bad-input.ts";

const page = "src/content/sv/about.md";
const news = "src/content/sv/news/winter-school-2023.md";
const translation = "src/content/en/news/winter-school-2023.md";

/** Mistakes in the fields above the text of a page. */
export const badPages: readonly BadInput[] = [
  {
    when: "29 February is in a year that has none",
    file: page,
    change: ["updated: 2024-03-01", "updated: 2023-02-29"],
    fault: "updated not-a-date",
  },
  {
    when: "a page is to be shown from what is no moment",
    file: page,
    change: ["review: 2030-03-01", "publishAt: 2030-03-01 08:00"],
    fault: "publishAt not-a-life-moment",
  },
  {
    when: "a page is to be taken away before it is shown",
    file: page,
    change: ["review: 2030-03-01", "publishAt: 2024-03-01T08:00\nunpublishAt: 2024-03-01T06:00Z"],
    fault: "unpublishAt end-before-start",
    at: "unpublishAt",
  },
  {
    when: "a page has no title",
    file: page,
    change: ["title: Om Region Norrsken\n", ""],
    fault: "title missing-field",
    at: "slug",
  },
  {
    when: "a page has a field that nothing knows",
    file: page,
    change: ["preamble:", "preambel:"],
    fault: "preambel unknown-field",
  },
  {
    when: "a plain page has a field that only news have",
    file: page,
    change: ["updated: 2024-03-01", "published: 2024-03-01"],
    fault: "published unknown-field",
  },
  {
    when: "a page's picture has no alt text and is not marked as decorative",
    file: page,
    change: ["  alt: Norrsken över kontoret.\n", ""],
    // The English file describes it: a translation of nothing.
    fault: "picture missing-alt",
    at: "picture:",
  },
  {
    when: "the alt text of a picture is empty",
    file: page,
    change: ["alt: Norrsken över kontoret.", 'alt: ""'],
    fault: "picture.alt empty-text",
  },
  {
    when: "a page's picture does not exist",
    file: page,
    change: ["file: aurora.svg", "file: borealis.svg"],
    fault: "picture.file missing-picture",
  },
  {
    when: "a contact does not exist",
    file: page,
    change: ["contacts: [asa-ostvik]", "contacts: [asa-ostvig]"],
    fault: "contacts[0] unknown-id",
  },
  {
    when: "the editor does not exist",
    file: page,
    change: ["editor: zara-alvang", "editor: nobody"],
    fault: "editor unknown-id",
  },
  {
    when: "a news page has no date",
    file: "src/content/sv/news/train-stop-2023.md",
    change: ["published: 2023-01-10\n", ""],
    fault: "published news-without-date",
    at: "title",
  },
  {
    when: "a news page was updated before it was published",
    file: news,
    change: ["updated: 2023-02-11", "updated: 2022-02-11"],
    fault: "updated updated-before-published",
  },
  {
    when: "a yes or no is written as a text",
    file: "src/content/sv/news/light-feast-2024.md",
    change: ["comments: true", "comments: ja"],
    fault: "comments wrong-type",
  },
  {
    when: "a field that is the same in every language stands in a translation",
    file: translation,
    change: ["slug:", "published: 2023-01-10\nslug:"],
    fault: "published neutral-in-translation",
    at: "published",
  },
  {
    when: "the file of a picture stands in a translation",
    file: translation,
    change: ["picture:", "picture:\n  file: aurora.svg"],
    fault: "picture.file neutral-in-translation",
    at: "file: aurora.svg",
  },
  {
    when: "a translation describes a picture that the original calls decorative",
    file: "src/content/en/news/light-feast-2024.md",
    change: ["slug:", "picture:\n  alt: Snow.\nslug:"],
    fault: "picture.alt decorative-with-alt",
    at: "alt:",
  },
  {
    when: "a passage of a title is in a language that is none",
    file: translation,
    change: ["title: The winter school", 'title: "[Vinterskolan]{lang=e_n}"\n#'],
    fault: "title invalid-language-tag",
    at: "title",
  },
  {
    when: "the preamble of a page has a link that is refused",
    file: page,
    change: ["preamble: Region Norrsken finns", "preamble: Region [N](javascript:x) finns"],
    fault: "preamble refused-link",
  },
  {
    when: "a page has no fields at its top",
    file: "src/content/sv/news/aurora-2022.md",
    change: "Det syntes i natt.\n",
    fault: "no-front-matter",
  },
  {
    when: "the fields of a page cannot be read",
    file: page,
    change: ["updated: 2024-03-01", "updated: den: 1 mars"],
    fault: "yaml-colon",
  },
  {
    when: "a field of a page stands twice",
    file: page,
    change: ["slug: om-oss", "slug: om-oss\nslug: om-regionen"],
    fault: "duplicate-key",
    at: "slug: om-regionen",
  },
];
