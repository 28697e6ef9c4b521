import { attributeOf } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { defineHtmlRule } from "../rule.ts";

export default defineHtmlRule({
  id: "duplicate-id",
  criteria: [],
  actIds: ["3ea0c8"],
  words: {
    sv: {
      title: "Id:n som finns två gånger",
      what: "Sidan har flera element med id:t ”{{id}}”.",
      remedy: "Ge varje element ett eget id.",
      why: "Länkar, etiketter och hjälpmedel kommer bara till det första av elementen.",
    },
    en: {
      title: "Ids that stand twice",
      what: "The page has several elements with the id “{{id}}”.",
      remedy: "Give each element an id of its own.",
      why: "Links, labels and assistive technology get no further than the first of them.",
    },
  },
  examples: {
    bad: [
      examplePage('<p id="a">a</p><p id="a">b</p>'),
      examplePage('<p id="a">a</p><template><p id="a">b</p></template>'),
    ],
    good: [examplePage('<p id="a">a</p><p id="A">b</p>')],
  },
  *inHtml(page) {
    const seen = new Set<string>();
    for (const element of page.elements) {
      const id = attributeOf(element, "id");
      if (id === undefined) continue;
      if (seen.has(id)) yield foundElement(page, element, { id });
      seen.add(id);
    }
  },
});
