import { type RuleLanguage, ruleLanguages } from "../../rules/rule-words.ts";
import { defineTextRule } from "../rule.ts";

/** The commonest words of each language that are no words of the other: not "men", "under" or "so". */
const commonWords: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  sv: new Set(
    "och att det som på är av för med har inte om ett jag sig från vi kan när år säger hon han också de en ska eller där över detta vara mot mellan efter utan alla andra många mycket mer än då nu här hur vad vilka vilken din ditt dina sin sitt sina ni oss dem denna dessa samt genom hos blir finns får måste skulle kunde varit".split(
      " ",
    ),
  ),
  en: new Set(
    "the of and to is that it was are as with they at this have from or had but what were we when your can said there which she do how their if will other about many then them these would like him into has more her two could no than been who its now did get may our you where their after between without through during".split(
      " ",
    ),
  ),
};

const word = /\p{L}+/gu;
/** Fewer words may be a name or a title. */
const fewest = 8;

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
  *inPassage({ words }, { language }) {
    const all = [...words.matchAll(word)];
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last || all.length < fewest) return;
    const used = new Set(all.map(([text]) => text.toLowerCase()));
    const own = used.intersection(commonWords[language]).size;
    const place = { start: first.index, end: last.index + last[0].length };
    for (const code of ruleLanguages) {
      const others = used.intersection(commonWords[code]).size;
      if (code !== language && others >= 4 && others > 3 * own)
        yield { ...place, values: { code } };
    }
  },
});
