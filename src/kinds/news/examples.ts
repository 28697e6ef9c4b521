import { parseMarkdown } from "../../markdown/parse-markdown.ts";
import { exampleReferences, exampleText } from "../common-examples.ts";
import type { NewsPage } from "./schema.ts";

/** A plainly invented piece of news. */
export function exampleNews(id = "news/example"): NewsPage {
  const slug = id.split("/").at(-1) ?? id;
  const text = {
    bodyLine: 1,
    preamble: exampleText.en,
    body: parseMarkdown("## A heading\n\nThe text."),
  };
  return {
    id,
    kind: "news",
    translations: {
      sv: { file: `src/content/sv/${id}.md`, title: "En nyhet som exempel", slug, ...text },
      en: {
        file: `src/content/en/${id}.md`,
        title: "A piece of news as an example",
        slug,
        ...text,
      },
    },
    picture: { file: "lake.svg", alt: { sv: "En sjö.", en: "A lake." }, credits: [] },
    published: "2030-05-03",
    organisation: exampleReferences.organisation,
    contacts: [exampleReferences.contact],
    comments: false,
    glossary: true,
    priorities: [exampleReferences.priority],
  };
}
