import type { CommentsOfPages } from "../src/model/comments.ts";

/** Comments on a page of the example site, one of them in another language. */
export const exampleComments: CommentsOfPages = new Map([
  [
    "news/example",
    [
      {
        id: "1",
        name: "Exempla Exempelsson",
        date: "2030-04-02",
        language: "sv",
        text: "Det här är bra.\n\nMen <b>bron</b> då?\nDen behövs.",
      },
      { id: "2", name: "Testa", date: "2030-04-03", language: "en", text: "I agree." },
    ],
  ],
]);
