import type { RuleLanguage } from "../../rules/rule-words.ts";
import { months } from "../dates.ts";
import { proseOf } from "../prose.ts";
import { defineTextRule } from "../rule.ts";

const patternOf = (language: RuleLanguage) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.:/–-])(?<day>[12]?\d|3[01]) (?<month>${months[language].join("|")})(?!\p{L})`,
    "gu",
  );
const dates = { sv: patternOf("sv"), en: patternOf("en") };
const anyYear = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;

/** What comes back each year has none. */
const recurring: Readonly<Record<RuleLanguage, RegExp>> = {
  sv: /(?<!\p{L})(?:varje|årlig(?:en|a|t)?|alla år|per år|om året|brukar|säsong(?:en)?|(?:sommar|vinter)tid|normalt|vanligtvis|som regel|födelsedag|namnsdag|flaggdag(?:ar)?)(?!\p{L})/iu,
  en: /\b(?:every|each|annual(?:ly)?|yearly|a year|usually|normally|as a rule|season|birthday|in (?:summer|winter))\b/i,
};
/** Days that have names: "1 maj" is a holiday. */
const holidays = new Set([
  "1 maj",
  "6 juni",
  "24 december",
  "31 december",
  "1 May",
  "6 June",
  "24 December",
  "25 December",
  "26 December",
  "31 December",
]);

export default defineTextRule({
  id: "year-missing",
  severity: "advice",
  words: {
    sv: {
      title: "Datum utan år",
      what: "Datumet ”{{text}}” saknar år.",
      remedy: "Skriv ut året också, till exempel ”{{text}} 2026”.",
      why: "Sidor ligger ofta kvar länge. Utan årtal vet läsaren inte om dagen redan har varit.",
    },
    en: {
      title: "Dates without a year",
      what: "The date “{{text}}” has no year.",
      remedy: "Add the year, as in “{{text}} 2026”.",
      why: "Pages stay online for a long time. Without the year, readers cannot tell whether the day has passed or is yet to come.",
    },
  },
  examples: {
    sv: {
      bad: ["Mötet hålls den 20 mars.", "Sök senast 1 oktober, så får du svar i november."],
      good: [
        "Mötet hålls den 20 mars 2024.",
        "Mötena 2024 hålls 20 mars och 3 april.",
        "Listan ses över den 1 oktober varje år.",
        "Den 1 maj, 6 juni och 24 december har vi stängt.",
        "I mars kom 20 personer, i juni 8.",
        "Avgiften betalas årligen, senast 31 januari.",
        "Planen gäller 2020–2024, från och med 1 juni.",
      ],
    },
    en: {
      bad: ["We meet on 20 March.", "Apply by 1 October at the latest."],
      good: [
        "We meet on 20 March 2024.",
        "In 2024 we meet on 20 March and 3 April.",
        "The list is checked every year on 1 October.",
        "We are closed on 1 May and 24 December.",
        "You may bring 3 friends in March.",
        "Pay the annual fee by 31 January.",
      ],
    },
  },
  roles: ["paragraph", "item"],
  needs: ["digit"],
  *inPassage(passage, { language }) {
    const prose = proseOf(passage);
    if (anyYear.test(prose) || recurring[language].test(prose)) return;
    for (const { index: start, 0: text } of prose.matchAll(dates[language])) {
      if (holidays.has(text)) continue;
      yield { start, end: start + text.length, values: { text } };
      // Once says it all.
      return;
    }
  },
});
