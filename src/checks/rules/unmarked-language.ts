import { otherLanguageOf, word } from "../../rules/detect-language.ts";
import { defineTextRule } from "../rule.ts";

export default defineTextRule({
  id: "unmarked-language",
  severity: "warning",
  words: {
    sv: {
      title: "Stycken på ett annat språk som inte är märkta",
      what: "Stycket ser ut att vara skrivet på ett annat språk än resten av texten.",
      remedy:
        "Märk ut språket. Skriv raden ”::: lang {{code}}” före stycket och ”:::” efter det. Några enstaka ord märks så här: [text]{lang={{code}}}.",
      why: "En skärmläsare läser annars stycket med fel uttal, och då går det knappt att förstå. (WCAG 3.1.2)",
    },
    en: {
      title: "Paragraphs in another language that are not marked",
      what: "The paragraph seems to be in another language than the rest of the text.",
      remedy:
        "Mark the language. Put a line with “::: lang {{code}}” before the paragraph and one with “:::” after it. For a few words, write [text]{lang={{code}}}.",
      why: "Otherwise a screen reader says the words as if they were English, which hardly anybody can follow. (WCAG 3.1.2)",
    },
  },
  examples: {
    sv: {
      bad: [
        "The council has decided that the work is to begin in May.",
        "> We have to do more about this, and the time for it is now.",
      ],
      good: [
        "Rådet har beslutat att arbetet ska börja i maj.",
        "::: lang en\nThe council has decided that the work is to begin in May.\n:::",
        "Rapporten heter [The state of the region and what is to be done about it]{lang=en}.",
        "Riktlinjerna heter Web Content Accessibility Guidelines och är på engelska.",
        "Läs The State of the Region, som är en rapport om vad vi har gjort för att nå målen.",
        "State of the Nation",
      ],
    },
    en: {
      bad: [
        "Rådet har beslutat att arbetet ska börja i maj och att det är bra.",
        "> Vi måste göra mer, och det är nu som vi har en chans att göra det.",
      ],
      good: [
        "The council has decided that the work is to begin in May.",
        "::: lang sv\nRådet har beslutat att arbetet ska börja i maj och att det är bra.\n:::",
        "The act is called [lag om tillgänglighet till digital offentlig service]{lang=sv}.",
        "Contact Länsstyrelsen i Exempel län or Region Exempel for the report.",
        "Men under the tree sat still until the den was found by man and all.",
        "Plan för hållbar tillväxt",
      ],
    },
  },
  roles: ["paragraph", "item", "heading", "quotation", "caption", "field"],
  needs: ["long"],
  *inPassage({ words }, { language }) {
    const code = otherLanguageOf(words, language);
    const all = code ? [...words.matchAll(word)] : [];
    const [first, last] = [all[0], all.at(-1)];
    if (!code || !first || !last) return;
    yield { start: first.index, end: last.index + last[0].length, values: { code } };
  },
});
