import { attributeOf } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { isAutocompleteValue } from "../html/is-autocomplete-value.ts";
import { defineHtmlRule } from "../rule.ts";

const fields: ReadonlySet<string> = new Set(["input", "select", "textarea", "form"]);

export default defineHtmlRule({
  id: "autocomplete-value",
  criteria: ["1.3.5"],
  actIds: ["73f2c2"],
  words: {
    sv: {
      title: "Fel i vad ett fält frågar efter",
      what: "”{{value}}” är inget värde för autocomplete.",
      remedy:
        "Skriv ett av värdena i HTML-standarden, till exempel name, email, tel eller street-address. Skriv off när webbläsaren inte ska fylla i fältet.",
      why: "Webbläsare och hjälpmedel fyller i fältet, eller visar en symbol för det, efter värdet. Den som har svårt att skriva eller minnas är beroende av det.",
    },
    en: {
      title: "Fields that do not say what they ask for",
      what: "“{{value}}” is no value of autocomplete.",
      remedy:
        "Use a value from the HTML standard, such as name, email, tel or street-address. Use off for a field that browsers should not fill in.",
      why: "Browsers and assistive technology fill in a field, or show a symbol for it, by this value. People who find it hard to write or to remember depend on it.",
    },
  },
  examples: {
    bad: ["e-mail", "home name", "email work", "name name", ""].map((value) =>
      examplePage(`<input autocomplete="${value}">`),
    ),
    good: ["off", "email", "section-a shipping street-address", "work tel", "one-time-code"].map(
      (value) => examplePage(`<input autocomplete="${value}"><p autocomplete="a">a</p>`),
    ),
  },
  *inHtml(page) {
    for (const element of page.elements) {
      const value = attributeOf(element, "autocomplete");
      if (value === undefined || !fields.has(element.tagName)) continue;
      if (!isAutocompleteValue(value, element.tagName))
        yield foundElement(page, element, { value });
    }
  },
});
