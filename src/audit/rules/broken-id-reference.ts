import { attributeOf, type Element } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { idsOf } from "../html/ids-of.ts";
import { defineHtmlRule } from "../rule.ts";

/** Attributes whose values are ids of other elements, separated by spaces. */
const references: ReadonlySet<string> = new Set([
  "for",
  "form",
  "list",
  "headers",
  "itemref",
  "popovertarget",
  "commandfor",
  "aria-activedescendant",
  "aria-controls",
  "aria-describedby",
  "aria-details",
  "aria-errormessage",
  "aria-flowto",
  "aria-labelledby",
  "aria-owns",
]);

export default defineHtmlRule({
  id: "broken-id-reference",
  criteria: ["1.3.1", "4.1.2"],
  words: {
    sv: {
      title: "Hänvisningar till element som inte finns",
      what: "Attributet {{attribute}} hänvisar till id:t ”{{id}}”, som inte finns på sidan.",
      remedy: "Rätta id:t, eller ta bort hänvisningen.",
      why: "Etiketten, beskrivningen eller knappens mål går inte att hitta för hjälpmedel.",
    },
    en: {
      title: "References to elements that are not there",
      what: "The attribute {{attribute}} names the id “{{id}}”, which the page does not have.",
      remedy: "Correct the id, or remove the reference.",
      why: "Assistive technology cannot find the label, the description or what the button controls.",
    },
  },
  examples: {
    bad: [
      '<label for="a">a</label>',
      '<button type="button" popovertarget="a">a</button>',
      '<p aria-describedby="b a" id="b">a</p>',
      '<input role="combobox" aria-expanded="true" aria-controls="a" aria-label="a">',
      '<input aria-label="a" aria-invalid="true" aria-errormessage="b">',
    ].map((body) => examplePage(body)),
    good: [
      '<label for="a">a</label><input id="a">',
      '<p id="a">a</p><p aria-labelledby="a">a</p><a href="#b">a</a>',
      '<input role="combobox" aria-expanded="false" aria-controls="a" aria-label="a">',
      '<input aria-label="a" aria-errormessage="b">',
    ].map((body) => examplePage(body)),
  },
  *inHtml(page) {
    const ids = idsOf(page);
    for (const element of page.elements)
      for (const { name, value } of element.attrs)
        for (const id of refersNow(element, name) ? value.split(/\s+/) : [])
          if (!ids.has(id)) yield foundElement(page, element, { attribute: name, id });
  },
});

/**
 * Whether what an attribute names must be there. What a closed control opens may be made when it is
 * opened, and an error message when there is an error.
 * Source: WAI-ARIA 1.2, aria-errormessage and combobox; ACT rule 6a7281.
 */
function refersNow(element: Element, name: string): boolean {
  if (name === "aria-controls") return attributeOf(element, "aria-expanded") !== "false";
  if (name === "aria-errormessage")
    return (attributeOf(element, "aria-invalid") ?? "false") !== "false";
  return references.has(name);
}
