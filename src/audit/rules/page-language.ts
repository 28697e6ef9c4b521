import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { wrongPageLanguage } from "../html/wrong-page-language.ts";
import { defineHtmlRule } from "../rule.ts";

const swedish =
  "<p>Rådet har beslutat att arbetet ska börja i maj. Det är en del av den plan som vi har för regionen, och den gäller från och med nu. När arbetet är klart kan alla som bor här ta del av vad det har gett, också de som inte har varit med.</p>";
const english =
  "<p>The council has decided that the work is to begin in May. It is part of the plan that we have for the region, and it is valid from now on. When the work has been done, all who live here can see what has come of it, and so can those who were not with us.</p>";
const danish =
  "<p>Rådet har besluttet, at arbejdet skal begynde i maj. Det er en del af den plan, som vi har for regionen, og den gælder fra nu af. Når arbejdet er færdigt, kan alle, der bor her, se, hvad der er kommet ud af det, og det kan de også, som ikke har været med.</p>";

export default defineHtmlRule({
  id: "page-language",
  criteria: ["3.1.1"],
  actIds: ["ucwvc8"],
  words: {
    sv: {
      title: "Sidor som säger fel språk",
      what: "Sidan säger att den är på språket ”{{language}}”, men texten ser ut att vara på ”{{code}}”.",
      remedy: 'Skriv rätt språkkod i sidans första element: <html lang="{{code}}">.',
      why: "En skärmläsare läser hela sidan med fel uttal, och då går den knappt att förstå.",
    },
    en: {
      title: "Pages that say the wrong language",
      what: "The page says that it is in the language “{{language}}”, but the text seems to be in “{{code}}”.",
      remedy: 'Write the right code in the first element of the page: <html lang="{{code}}">.',
      why: "A screen reader pronounces the whole page in the wrong language, which hardly anybody can follow.",
    },
  },
  examples: {
    bad: [
      examplePage(english, { language: "sv" }),
      examplePage(swedish, { language: "en" }),
      examplePage(swedish, { language: "de" }),
    ],
    good: [
      examplePage(english, { language: "en" }),
      examplePage(swedish, { language: "sv-FI" }),
      examplePage(`<main lang="en">${english}</main>`, { language: "sv" }),
      examplePage(danish, { language: "da" }),
    ],
  },
  *inHtml(page) {
    const wrong = wrongPageLanguage(page);
    if (wrong) yield foundElement(page, wrong.element, { language: wrong.said, code: wrong.code });
  },
});
