import { defineTextRule } from "../rule.ts";

const word = /[\p{L}\p{M}\p{N}]+/gu;

export default defineTextRule({
  id: "normal-form",
  severity: "warning",
  words: {
    sv: {
      title: "Bokstäver i två delar",
      what: "I ”{{word}}” är en bokstav satt ihop av två tecken, till exempel ett a och en ring i stället för ett å.",
      remedy: "Skriv ordet på nytt: ”{{word}}”. Det blir ofta så här när text kopieras ur en pdf.",
      why: "Den som söker efter ordet hittar det kanske inte. Prickar och ringar kan hamna snett, och skärmläsare kan läsa ordet fel.",
    },
    en: {
      title: "Letters in two parts",
      what: "A letter in “{{word}}” is made of two characters, such as an e and a loose accent.",
      remedy: "Type the word again: “{{word}}”. This often happens when text is copied from a PDF.",
      why: "People who search for the word may not find it. Accents can end up in the wrong place, and screen readers may misread the word.",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "Va\u030art a\u0308rende är klart.", fixed: "Vårt ärende är klart." },
        { text: "## Fra\u030agor och svar", fixed: "## Frågor och svar" },
        { text: "Läs om [ra\u030adet](page:about).", fixed: "Läs om [rådet](page:about)." },
      ],
      good: ["Vårt ärende är klart.", "Kafé och idé", "Räksmörgås", "Lagen om e-handel § 8"],
    },
    en: {
      bad: [
        { text: "Meet us at the cafe\u0301.", fixed: "Meet us at the café." },
        { text: "The council of Orsa\u030a.", fixed: "The council of Orså." },
      ],
      good: ["Meet us at the café.", "Nyköping", "Malmö and Växjö", "A naïve idea"],
    },
  },
  needs: ["mark"],
  *inPassage({ words }) {
    if (words === words.normalize("NFC")) return;
    for (const { index: start, 0: found } of words.matchAll(word)) {
      const fix = found.normalize("NFC");
      if (fix !== found) yield { start, end: start + found.length, values: { word: fix }, fix };
    }
  },
});
