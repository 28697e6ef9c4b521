import { attributeOf, textsOf } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { unknownInStructuredData } from "../html/unknown-in-structured-data.ts";
import { defineHtmlRule } from "../rule.ts";

function withData(data: string) {
  return examplePage("a", { head: `<script type="application/ld+json">${data}</script>` });
}

export default defineHtmlRule({
  id: "structured-data",
  criteria: [],
  words: {
    sv: {
      title: "Uppgifter till sökmotorer som schema.org inte känner till",
      what: "Sidans uppgifter för program (JSON-LD) har något som schema.org inte har: {{what}}.",
      remedy:
        "Rätta namnet, eller ta bort uppgiften. Alla typer och egenskaper finns på schema.org.",
      why: "Sökmotorer och andra program bortser från det som de inte känner till, så att datum, adresser och öppettider inte når fram.",
    },
    en: {
      title: "Data for search engines that schema.org does not know",
      what: "The data for programs (JSON-LD) has something that schema.org has not: {{what}}.",
      remedy: "Correct the name, or remove it. All types and properties are on schema.org.",
      why: "Search engines and other programs pass over what they do not know, so that dates, addresses and opening hours are lost.",
    },
  },
  examples: {
    bad: [
      '{"@context":"https://schema.org","@type":"Evnet"}',
      '{"@context":"https://schema.org","@type":"Event","begins":"2024-03-20"}',
      '{"@context":"https://schema.org","@graph":[{"@type":"Person","location":{"@type":"Place"}}]}',
      '{"@context":"https://schema.org","@type":"Event","location":[{"@type":"Palce"}]}',
      '{"@context":"https://schema.org",}',
      '{"@type":"Event"}',
    ].map(withData),
    good: [
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"a","isPartOf":{"@id":"b"}}',
      '{"@context":"https://schema.org","@type":["Event","Place"],"startDate":"2024","geo":{"@type":"GeoCoordinates","latitude":59}}',
      '{"@context":"https://schema.org","@graph":[{"@type":"schema:GovernmentService","@id":"a"}]}',
    ].map(withData),
  },
  *inHtml(page) {
    for (const script of page.elements) {
      if (attributeOf(script, "type") !== "application/ld+json") continue;
      const text = [...textsOf(script)].map((one) => one.text).join("");
      for (const what of unknownInStructuredData(text)) yield foundElement(page, script, { what });
    }
  },
});
