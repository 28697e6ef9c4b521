import type { BadInput } from "./bad-input.ts";

const comments = "src/content/comments/news/light-feast-2024.json";
const one = { comments: [{ id: "1", name: "Ike", date: "2024-04-05", language: "en", text: "A" }] };

/** Mistakes in the files of approved comments. */
export const badComments: readonly BadInput[] = [
  {
    when: "they belong to a page that does not exist",
    file: "src/content/comments/news/light-feats-2024.json",
    change: one,
    fault: "unknown-id",
    at: "file",
  },
  {
    when: "they belong to a page that takes no comments",
    file: "src/content/comments/news/train-stop-2023.json",
    change: one,
    fault: "comments-off",
    at: "file",
  },
  {
    when: "they belong to a page that is no news",
    file: "src/content/comments/about.json",
    change: one,
    fault: "comments-off",
    at: "file",
  },
  {
    when: "a day is none",
    file: comments,
    change: ['"2024-04-03"', '"2024-02-30"'],
    fault: "comments[0].date not-a-date",
  },
  {
    when: "an id stands twice",
    file: comments,
    change: ['"id": "81aa"', '"id": "7f0c"'],
    fault: "comments[1].id duplicate-id",
    at: '"name": "Ike"',
  },
  {
    when: "the language is none",
    file: comments,
    change: ['"language": "en"', '"language": "e_n"'],
    fault: "comments[1].language invalid-language-tag",
  },
  {
    when: "an e-mail address has come along",
    file: comments,
    change: ['"name": "Ike"', '"email": "ike@example.org", "name": "Ike"'],
    fault: "comments[1].email unknown-field",
  },
  {
    when: "the text is empty",
    file: comments,
    change: ['"Lovely."', '" "'],
    fault: "comments[1].text empty-text",
  },
];
