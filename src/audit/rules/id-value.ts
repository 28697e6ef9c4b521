import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { defineHtmlRule } from "../rule.ts";

export default defineHtmlRule({
  id: "id-value",
  criteria: [],
  words: {
    sv: {
      title: "Id:n som inte kan användas",
      what: "”{{value}}” kan inte vara ett id.",
      remedy: "Skriv ett id utan mellanslag, med minst ett tecken.",
      why: "Länkar, etiketter och hjälpmedel hittar inte till ett element vars id är tomt eller innehåller mellanslag.",
    },
    en: {
      title: "Ids that cannot be used",
      what: "“{{value}}” cannot be an id.",
      remedy: "Write an id without spaces and with at least one character.",
      why: "Links, labels and assistive technology cannot find an element whose id is empty or has a space.",
    },
  },
  examples: {
    bad: ['<p id="a b">a</p>', '<p id="">a</p>'].map((body) => examplePage(body)),
    good: [examplePage('<p id="å-1">a</p>')],
  },
  *inHtml(page) {
    for (const element of page.elements)
      for (const { name, value } of element.attrs)
        if (name === "id" && /^$|\s/.test(value)) yield foundElement(page, element, { value });
  },
});
