import { examplePage } from "../html/example-page.ts";
import { defineSiteRule } from "../rule.ts";

function pageWith(title: string, language = "sv"): string {
  return examplePage("a", { title, language }).html;
}

export default defineSiteRule({
  id: "same-page-title",
  criteria: ["2.4.2"],
  words: {
    sv: {
      title: "Sidor med samma titel",
      what: "Sidan har samma titel som {{other}}: ”{{title}}”.",
      remedy: "Ge varje sida en titel som skiljer den från alla andra på samma språk.",
      why: "Titeln är det första som en skärmläsare säger, och det som syns på fliken, i historiken och i sökmotorer. Två sidor med samma titel går inte att skilja åt där.",
    },
    en: {
      title: "Pages with the same title",
      what: "The page has the same title as {{other}}: “{{title}}”.",
      remedy: "Give each page a title that tells it from all others in its language.",
      why: "The title is the first that a screen reader says, and what tabs, histories and search engines show. There, two pages with the same title cannot be told apart.",
    },
  },
  examples: {
    bad: [{ files: { "a/index.html": pageWith("A"), "b/index.html": pageWith("a ") } }],
    good: [
      { files: { "a/index.html": pageWith("A"), "b/index.html": pageWith("B") } },
      { files: { "sv/index.html": pageWith("A"), "en/index.html": pageWith("A", "en") } },
    ],
  },
  *inSite({ pages }) {
    const seen = new Map<string, string>();
    for (const { address, language = "", title, isRedirect } of pages) {
      if (isRedirect || title === "") continue;
      const key = `${language} ${title.toLowerCase()}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, address);
      else yield { page: address, values: { title, other } };
    }
  },
});
