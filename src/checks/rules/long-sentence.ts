import { defineTextRule } from "../rule.ts";
import { countWords, sentencesOf } from "../sentences.ts";

/** More words than this, and a reader has to begin again. */
const most = 30;

const long = {
  sv: "Den som vill söka bygglov för att bygga ut sitt hus eller bygga ett nytt behöver först ta reda på vad som gäller i området, sedan rita huset och till sist skicka in sin ansökan.",
  en: "Anyone who wants to apply for a permit to extend a house or to build a new one must first find out what the rules of the area are, then draw the house and at last send in the form.",
};

export default defineTextRule({
  id: "long-sentence",
  severity: "advice",
  words: {
    sv: {
      title: "Långa meningar",
      what: "Meningen har {{count}} ord.",
      remedy: "Dela den. Skriv en sak i varje mening, helst med högst 20 ord.",
      why: "Den som läser långsamt, är trött eller är ny i svenskan tappar tråden i en lång mening.",
    },
    en: {
      title: "Long sentences",
      what: "The sentence has {{count}} words.",
      remedy: "Split it. Say one thing in each sentence, with no more than 20 words or so.",
      why: "People who read slowly, are tired or are new to English lose the thread in a long sentence.",
    },
  },
  examples: {
    sv: { bad: [long.sv], good: ["Sök bygglov i tid. Rita först huset. Skicka sedan in ansökan."] },
    en: {
      bad: [long.en],
      good: ["Apply in good time. Draw the house first. Then send in the form."],
    },
  },
  roles: ["paragraph", "item", "field"],
  needs: ["long"],
  *inPassage(passage) {
    for (const { start, end, text } of sentencesOf(passage)) {
      // A word takes a letter and a space.
      const count = text.length > 2 * most ? countWords(text) : 0;
      if (count > most) yield { start, end, values: { count } };
    }
  },
});
