import { defineTextRule } from "../rule.ts";
import { wordsOf } from "../sentences.ts";

/** More letters than these, and a word is read in pieces. Swedish joins words that English keeps apart. */
const most = { sv: 28, en: 18 };

export default defineTextRule({
  id: "long-word",
  severity: "advice",
  words: {
    sv: {
      title: "Mycket långa ord",
      what: "”{{word}}” har {{count}} bokstäver.",
      remedy:
        "Dela upp ordet: ”handläggningstid för bygglov” i stället för ”bygglovshandläggningstid”.",
      why: "Långa sammansatta ord är svåra att läsa för den som är ny i svenskan eller har dyslexi, och de får inte plats på en liten skärm.",
    },
    en: {
      title: "Very long words",
      what: "“{{word}}” has {{count}} letters.",
      remedy: "Use a shorter word, or say it in several words.",
      why: "Long words are hard to read for people with dyslexia and for those who are new to English.",
    },
  },
  examples: {
    sv: {
      bad: [
        "Läs om bygglovshandläggningsprocessen.",
        "Det kallas fastighetstaxeringsförordningen.",
      ],
      good: [
        "Läs om hur vi handlägger bygglov.",
        "Vi följer tillgänglighetsdirektivet.",
        "Se www.example.se/mycket-langa-adresser-har.",
        "E-post till-någon-med-många-namn",
      ],
    },
    en: {
      bad: ["We look at the intergovernmentalisation.", "This is about incomprehensibilities."],
      good: [
        "We look at how governments work together.",
        "Accessibility matters.",
        "See www.example.org/a-very-long-address-indeed.",
      ],
    },
  },
  roles: ["title", "heading", "paragraph", "item", "field"],
  needs: ["long"],
  *inPassage(passage, { language, ownWords }) {
    for (const { start, end, text } of wordsOf(passage)) {
      const count = text.length;
      if (count <= most[language] || !/^\p{L}+$/u.test(text) || ownWords.has(text)) continue;
      yield { start, end, values: { word: text, count } };
    }
  },
});
