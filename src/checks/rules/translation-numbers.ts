import { pagePair } from "../example-files.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";
import { differencesIn, foundIn, translatedTexts } from "../translated-texts.ts";

export default defineSiteRule({
  id: "translation-numbers",
  severity: "warning",
  words: {
    sv: {
      title: "Tal som skiljer sig mellan språken",
      what: "Talen är inte desamma som i {{original}}. Här saknas: {{missing}}. Bara här finns: {{extra}}.",
      remedy: "Jämför de två texterna och rätta det tal som är fel.",
      why: "Ett fel datum eller belopp på det ena språket leder fel, och ingen som läser bara det språket kan se det.",
    },
    en: {
      title: "Numbers that differ between the languages",
      what: "The numbers are not those of {{original}}. Missing here: {{missing}}. Only here: {{extra}}.",
      remedy: "Compare the two texts, and correct the number that is wrong.",
      why: "A wrong date or sum in one language misleads people, and nobody who reads that language alone can see it.",
    },
  },
  examples: {
    bad: [
      pagePair("Vi har öppet till den 20 mars.", "We are open until 20 April."),
      pagePair("Vi har öppet till den 20 mars 2024.", "We are open until 21 March 2024."),
    ],
    good: [
      pagePair("Vi har öppet till den 20 mars.", "We are open until 20 March."),
      pagePair("Det kostar 5 000 kr från kl. 9.30.", "It costs SEK 5,000 from 9:30."),
      pagePair(
        "Ring [0155-24 57 00](tel:+46155245700).",
        "Call [+46 155 24 57 00](tel:+46155245700).",
      ),
      pagePair("Tre av 3 barn, 12,5 procent.", "Three of three children, 12.5 per cent."),
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    for (const pair of translatedTexts(checked)) {
      const values = differencesIn(pair, "numbers");
      if (values) yield foundIn(pair, values);
    }
  },
});
