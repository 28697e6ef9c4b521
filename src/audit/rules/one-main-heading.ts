import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { headingsOf } from "../html/headings-of.ts";
import { defineHtmlRule } from "../rule.ts";

export default defineHtmlRule({
  id: "one-main-heading",
  // WCAG asks for no main heading: it asks that what is a heading can be told.
  criteria: [],
  words: {
    sv: {
      title: "Sidor som inte har exakt en huvudrubrik",
      what: "Sidan har {{count}} huvudrubriker (h1).",
      remedy: "Ge sidan en enda h1, som säger vad sidan handlar om.",
      why: "Den som lyssnar på sidan går ofta direkt till huvudrubriken för att höra var den har hamnat.",
    },
    en: {
      title: "Pages that do not have exactly one main heading",
      what: "The page has {{count}} main headings (h1).",
      remedy: "Give the page one h1 that says what the page is about.",
      why: "People who listen to a page often go straight to its main heading to hear where they are.",
    },
  },
  examples: {
    bad: ["<h1>a</h1><h1>b</h1>", "<h2>a</h2>", "<p>a</p>", "<h1 hidden>a</h1>"].map((body) =>
      examplePage(body),
    ),
    good: [
      "<h1>a</h1><h2>b</h2>",
      '<h2>Meny</h2><p role="heading" aria-level="1">a</p>',
      "<h1>a</h1><template><h1>b</h1></template>",
    ].map((body) => examplePage(body)),
  },
  *inHtml(page) {
    const [first, ...more] = headingsOf(page).filter(({ level }) => level === 1);
    const body = page.elements.find(({ tagName }) => tagName === "body");
    if (!first && body) yield foundElement(page, body, { count: 0 });
    for (const { element } of more) yield foundElement(page, element, { count: more.length + 1 });
  },
});
