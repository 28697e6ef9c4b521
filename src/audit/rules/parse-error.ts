import { examplePage } from "../html/example-page.ts";
import { shortened } from "../html/found-element.ts";
import { surroundingsAt } from "../html/surroundings.ts";
import { defineHtmlRule } from "../rule.ts";

export default defineHtmlRule({
  id: "parse-error",
  criteria: [],
  words: {
    sv: {
      title: "HTML som webbläsaren måste gissa sig till",
      what: "HTML-koden är felskriven ({{code}}).",
      remedy: "Rätta koden på raden. Ordet inom parentes är felets namn i HTML-standarden.",
      why: "Olika webbläsare och hjälpmedel kan gissa olika om vad som menades.",
    },
    en: {
      title: "HTML that browsers have to guess",
      what: "The HTML is malformed ({{code}}).",
      remedy:
        "Correct the code on that line. What stands in brackets is the name of the error in the HTML standard.",
      why: "Browsers and assistive technology may guess differently at what was meant.",
    },
  },
  examples: {
    bad: ["<div/>a", '<p id="a" id="b">a</p>', "<p>&nbsp</p>"].map((body) => examplePage(body)),
    good: [examplePage("<p>a<p>b")],
  },
  *inHtml(page) {
    const { html, parseErrors } = page;
    for (const { code, line, offset } of parseErrors) {
      const start = Math.max(0, html.lastIndexOf("<", offset));
      const place = surroundingsAt(page, offset);
      yield { line, html: shortened(html, start), values: { code }, ...place };
    }
  },
});
