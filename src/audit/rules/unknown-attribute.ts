import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { isKnownAttribute } from "../html/is-known-attribute.ts";
import { defineHtmlRule } from "../rule.ts";

export default defineHtmlRule({
  id: "unknown-attribute",
  criteria: [],
  words: {
    sv: {
      title: "Attribut som HTML inte har",
      what: "Elementet <{{element}}> kan inte ha attributet ”{{attribute}}”.",
      remedy:
        "Ta bort attributet, eller skriv ett som HTML, SVG eller WAI-ARIA har. Egna uppgifter skrivs i data-attribut.",
      why: "Webbläsare och hjälpmedel bortser från attribut som de inte känner till. Det som skulle sägas går förlorat, och stil och kod i attribut stoppas av webbplatsens säkerhetsregler.",
    },
    en: {
      title: "Attributes that HTML does not have",
      what: "A <{{element}}> cannot have the attribute “{{attribute}}”.",
      remedy:
        "Remove the attribute, or use one that HTML, SVG or WAI-ARIA has. Data of your own belongs in data attributes.",
      why: "Browsers and assistive technology ignore what they do not know, so what was meant is lost. Styles and code in attributes are refused by the site’s Content-Security-Policy.",
    },
  },
  examples: {
    bad: [
      '<img alt="" src="a.png" bytes="338">',
      '<p loading="lazy">a</p>',
      '<p viewBox="0 0 1 1">a</p>',
      '<p aria-labeledby="a">a</p>',
      '<p style="color: red">a</p>',
      '<p onclick="a()">a</p>',
      "<template><p bytes=1>a</p></template>",
    ].map((body) => examplePage(body)),
    good: [
      '<main id="main" tabindex="-1"><p data-part="a" lang="fi">a</p></main>',
      '<svg viewBox="0 0 1 1" role="img" aria-label="a"><path d="M0 0"></path></svg>',
    ].map((body) => examplePage(body, { head: '<meta property="og:title" content="a">' })),
  },
  *inHtml(page) {
    for (const element of page.elements)
      for (const { name } of element.attrs)
        if (!isKnownAttribute(element, name))
          yield foundElement(page, element, { element: element.tagName, attribute: name });
  },
});
