import type { RuleLanguage } from "../../rules/rule-words.ts";
import { proseOf } from "../prose.ts";
import { defineTextRule } from "../rule.ts";
import { telephonesIn } from "../telephones.ts";

/** Readers of English may call from abroad. */
const styles = { sv: "national", en: "international" } as const;

/** Where both ways to call are told, each is written in its own. */
const bothWays: Readonly<Record<RuleLanguage, RegExp>> = {
  sv: /utland|utomlands|internationell/i,
  en: /\b(?:with)?in Sweden\b|\babroad\b/i,
};

export default defineTextRule({
  id: "telephone-style",
  severity: "warning",
  words: {
    sv: {
      title: "Telefonnummer som är skrivna på olika sätt",
      what: "Telefonnumret är skrivet ”{{text}}”.",
      remedy: "Skriv ”{{better}}”.",
      why: "Nummer i korta grupper är lätta att läsa, minnas och slå. Skärmläsare läser dem i samma grupper.",
    },
    en: {
      title: "Telephone numbers in different styles",
      what: "The telephone number is written “{{text}}”.",
      remedy: "Write “{{better}}”.",
      why: "Numbers in short groups are easy to read, remember and dial. With the country code, they work from abroad too.",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "Ring 0155-245739.", fixed: "Ring 0155-24 57 39." },
        { text: "Ring 0155 - 24 57 39 i dag.", fixed: "Ring 0155-24 57 39 i dag." },
        { text: "Ring 0155/24 57 39.", fixed: "Ring 0155-24 57 39." },
        { text: "Ring +46 (0)155-24 57 39.", fixed: "Ring 0155-24 57 39." },
        { text: "Telefonnummer: 0701234567", fixed: "Telefonnummer: 070-123 45 67" },
      ],
      good: [
        "Ring 0155-24 57 39, 070-123 45 67 eller 08-123 456 78.",
        "Ring 112, 1177, 114 14 eller 0200-22 33 00.",
        "Organisationsnummer 232100-0032 och postnummer 611 88",
        "Från utlandet: +46 155 24 57 39",
        "Öppet 0900-1530 och 08 00-16 00, den 08-12-2024",
        "Ring 08-12 34 56 24 timmar om dygnet.",
        "Bankgiro 0155-245739, artikelnummer 0701234567",
        "ISBN 0-306-40615-2 och RS 2023-0456",
        "Personnummer 050312-1234",
        "Ring 0155-24 57 39/40.",
      ],
    },
    en: {
      bad: [
        { text: "Call 0155-24 57 39.", fixed: "Call +46 155 24 57 39." },
        { text: "Call +46155245739 today.", fixed: "Call +46 155 24 57 39 today." },
        { text: "Call +46 (0)70 1234567.", fixed: "Call +46 70 123 45 67." },
      ],
      good: [
        "Call +46 155 24 57 39.",
        "Call 112, 1177 or 114 14.",
        "Registration number 232100-0032, postcode 611 88",
        "Within Sweden, call 0155-24 57 39.",
        "Call +44 20 7946 0958.",
        "ISBN 0-306-40615-2 and case RS 2023-0456",
        "Article number 0701234567",
      ],
    },
  },
  needs: ["digit"],
  *inPassage(passage, { language }) {
    const prose = proseOf(passage);
    if (!/\d[\d ()/–-]{3}/.test(prose) || bothWays[language].test(prose)) return;
    for (const { start, text, telephone } of telephonesIn(prose)) {
      const better = telephone[styles[language]];
      if (text.replaceAll("\u00a0", " ") === better) continue;
      yield { start, end: start + text.length, values: { text, better }, fix: better };
    }
  },
});
