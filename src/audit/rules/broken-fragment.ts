import { decodedPath } from "../decoded-path.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { idsOf } from "../html/ids-of.ts";
import { defineHtmlRule } from "../rule.ts";

export default defineHtmlRule({
  id: "broken-fragment",
  criteria: [],
  words: {
    sv: {
      title: "Länkar till delar av sidan som inte finns",
      what: "Länken leder till ”#{{id}}”, som inte finns på sidan.",
      remedy: "Rätta länken, eller ge målet det id som länken nämner.",
      why: "Den som följer länken kommer ingenstans. För den som använder tangentbord är det extra besvärligt när länken skulle hoppa över något.",
    },
    en: {
      title: "Links to parts of the page that are not there",
      what: "The link leads to “#{{id}}”, which the page does not have.",
      remedy: "Correct the link, or give what it leads to that id.",
      why: "Whoever follows the link gets nowhere. For people who use a keyboard it is worst where the link was to skip something.",
    },
  },
  examples: {
    bad: [examplePage('<a href="#a">a</a>'), examplePage('<a href="#r%C3%A4v">a</a>')],
    good: [
      examplePage('<a href="#räv">a</a><a href="#r%C3%A4v">a</a><p id="räv">a</p>'),
      examplePage('<a href="#top">a</a><a href="#">a</a><a href="/b/#c">a</a>'),
    ],
  },
  *inHtml(page) {
    const ids = idsOf(page);
    for (const element of page.elements)
      for (const { name, value } of element.attrs) {
        if (name !== "href" || !/^#./.test(value)) continue;
        const id = decodedPath(value.slice(1));
        // HTML, "Scrolling to a fragment": the top of the page needs no element.
        if (!ids.has(id) && id.toLowerCase() !== "top") yield foundElement(page, element, { id });
      }
  },
});
