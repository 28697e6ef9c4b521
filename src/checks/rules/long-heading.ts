import { defineTextRule } from "../rule.ts";
import { countWords } from "../sentences.ts";

/** More words than this, and a heading is a sentence of its text. */
const most = 10;

export default defineTextRule({
  id: "long-heading",
  severity: "advice",
  words: {
    sv: {
      title: "Långa rubriker",
      what: "Rubriken har {{count}} ord.",
      remedy:
        "Korta den till högst {{most}} ord. Sätt det viktigaste ordet först, och låt texten säga resten.",
      why: "Rubriker läses i farten av den som letar. I en lång rubrik drunknar det ord som man söker. (WCAG 2.4.6)",
    },
    en: {
      title: "Long headings",
      what: "The heading has {{count}} words.",
      remedy:
        "Cut it to {{most}} words or fewer. Begin with the word that matters most, and leave the rest to the text.",
      why: "People skim headings to find their way. The word they look for is lost in a long one. (WCAG 2.4.6)",
    },
  },
  examples: {
    sv: {
      bad: [
        "## Så här gör du när du vill söka bygglov för att bygga ett hus",
        "::: fact Det här behöver du veta innan du skickar in din ansökan till oss\nText.\n:::",
      ],
      good: [
        "## Sök bygglov för ett nytt hus",
        "## Information, rådgivning och stöd till dig som vill starta företag",
        "Så här gör du när du vill söka bygglov för att bygga ett hus",
      ],
    },
    en: {
      bad: [
        "## This is how you apply for a permit when you want to build",
        "::: fact What you need to know before you send your application in to us\nText.\n:::",
      ],
      good: [
        "## Apply to build a new house",
        "## Information, advice and support for those who start a business",
        "This is how you apply for a permit when you want to build",
      ],
    },
  },
  roles: ["heading"],
  needs: ["long"],
  *inPassage({ words }) {
    const count = countWords(words);
    if (count > most) yield { start: 0, end: words.length, values: { count, most } };
  },
});
