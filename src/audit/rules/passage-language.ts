import { otherLanguageOf } from "../../rules/detect-language.ts";
import { ruleLanguageOf } from "../../rules/rule-words.ts";
import { withSingleSpaces } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { passagesOf } from "../html/passages.ts";
import { wrongPageLanguage } from "../html/wrong-page-language.ts";
import { defineHtmlRule } from "../rule.ts";

export default defineHtmlRule({
  id: "passage-language",
  criteria: ["3.1.2"],
  actIds: ["off6ek"],
  words: {
    sv: {
      title: "Texter på ett annat språk än det som sägs",
      what: "”{{text}}” ser ut att vara på språket ”{{code}}”, men sidan säger ”{{language}}” om det.",
      remedy: 'Märk det med språket det är skrivet på: lang="{{code}}".',
      why: "En skärmläsare läser annars med fel uttal, och då går det knappt att förstå.",
    },
    en: {
      title: "Texts in another language than is said",
      what: "“{{text}}” seems to be in the language “{{code}}”, but the page says “{{language}}” of it.",
      remedy: 'Mark it with the language in which it is written: lang="{{code}}".',
      why: "Otherwise a screen reader pronounces it in the wrong language, which hardly anybody can follow.",
    },
  },
  examples: {
    bad: [
      examplePage("<p>The council has decided that the work is to begin in May.</p>"),
      examplePage('<p lang="en">Rådet har beslutat att det här är vad vi ska göra.</p>'),
      examplePage("<p>Vi måste göra mer, och det är nu som vi har en chans.</p>", {
        language: "en",
      }),
      examplePage(
        "<p>Rådet skriver: The council has decided that the work is to begin in May. Det är bra för länet, och vi ser fram mot att det börjar.</p>",
      ),
    ],
    good: [
      examplePage('<p lang="en">The council has decided that the work is to begin in May.</p>'),
      examplePage("<p>Rapporten heter The State of the Nation och är på engelska.</p>"),
      examplePage("<pre>The council has decided that the work is to begin in May.</pre>"),
      examplePage("<p>Se <i lang=en>what we have done and how it is to be done now</i> i år.</p>"),
    ],
  },
  *inHtml(page) {
    const ofPage = wrongPageLanguage(page)?.said;
    for (const { element, language, text } of passagesOf(page)) {
      const known = language === undefined ? undefined : ruleLanguageOf(language);
      // Where the whole page says the wrong language, its passages are none apart.
      if (!language || !known || language === ofPage) continue;
      const found = [text, ...sentencesOf(text)].flatMap((part) => {
        const code = otherLanguageOf(part, known);
        return code ? { text: beginningOf(part), code, language } : [];
      });
      if (found[0]) yield foundElement(page, element, found[0]);
    }
  },
});

/** One sentence may be a quotation in what is otherwise in the language of the page. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:]["”’»]?)\s+/);
}

/** So much of a text is told that it is found again. */
const mostOfText = 60;

function beginningOf(text: string): string {
  const shown = withSingleSpaces(text);
  return shown.length > mostOfText ? `${shown.slice(0, mostOfText)}…` : shown;
}
