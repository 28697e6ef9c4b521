import type { RuleLanguage } from "../../rules/rule-words.ts";
import { months } from "../dates.ts";
import { proseOf } from "../prose.ts";
import { defineTextRule } from "../rule.ts";

const weekdays: Readonly<Record<RuleLanguage, string>> = {
  sv: "(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:ar)?)?",
  en: "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?",
};
const shortMonths: Readonly<Record<RuleLanguage, string>> = {
  sv: "jan|feb|aug|sept|okt|nov|dec",
  en: "jan|feb|aug|sept|oct|nov|dec",
};
/** What numbers are counted in. */
const counted: Readonly<Record<RuleLanguage, string>> = {
  sv: "år|års|månader|veckor|dagar|vardagar|arbetsdagar|timmar|minuter|procent|%|kr|kronor|miljoner|tusen|km|mil|m|meter|cm|mm|kg|gram|liter|grader|°C|personer|deltagare|barn|elever|gånger|sidor|stycken|platser|ord|§§",
  en: "years?|year-olds?|months|weeks|days|hours|minutes|per cent|%|kronor|million|thousand|km|miles|metres|m|cm|mm|kg|grams|litres|degrees|°C|people|participants|children|pupils|times|pages|places|words",
};
/** What the numbers after it count. */
const counting: Readonly<Record<RuleLanguage, string>> = {
  sv: "s\\.|sid\\.|sida|sidan|sidor|sidorna|årskurs|årskurserna|åk|klass|klasserna|vecka|veckorna|åldern|åldrarna",
  en: "pp?\\.|pages?|years|grades|weeks?|ages?|aged",
};

const one = String.raw`(?<![\p{L}\p{N}_/#:§.,+–-]|\d )`;
const end = String.raw`(?![\p{L}\p{N}_/:–-]|[.,]\d)`;
const pattern = (source: string) => new RegExp(one + source, "giu");

function patternsOf(language: RuleLanguage): readonly RegExp[] {
  const month = `(?:${[...months[language]].join("|")}|${shortMonths[language]})`;
  const day = weekdays[language];
  const number = String.raw`(?<from>0|[1-9]\d{0,4}(?:[.,]\d+)?)-(?<to>[1-9]\d{0,4}(?:[.,]\d+)?)`;
  return [
    pattern(`(?<from>(?:19|20)\\d\\d)-(?<to>(?:19|20)\\d\\d)${end}`),
    pattern(`${number}(?=[ \\u00a0]?(?:${counted[language]})(?![\\p{L}\\p{N}]))`),
    pattern(`${number}(?=-åring)`),
    pattern(`(?<=(?<!\\p{L})(?:${counting[language]})[ \\u00a0])${number}${end}`),
    pattern(`${number}(?= ${month}(?!\\p{L}))`),
    pattern(`(?<a>${day})-(?<b>${day})${end}`),
    pattern(`(?<a>${month})-(?<b>${month})${end}`),
  ];
}
const patterns = { sv: patternsOf("sv"), en: patternsOf("en") };

/** What stands before the numbers of cases and documents: "dnr", "nr", "RS". */
const ofNumber = /(?:(?<!\p{L})(?:[Dd]nr|[Nn]r|[Nn]o)|nummer|number|\p{Lu}{2,})[.:]? ?$/u;

export default defineTextRule({
  id: "range-hyphen",
  severity: "warning",
  words: {
    sv: {
      title: "Bindestreck i intervall",
      what: "I ”{{text}}” står ett bindestreck mellan början och slutet.",
      remedy: "Skriv ett tankstreck utan mellanslag: ”{{better}}”.",
      why: "Tankstrecket betyder ”till”, och så läser skärmläsare det oftast. Ett bindestreck kan läsas som minus eller inte alls.",
    },
    en: {
      title: "Hyphens in ranges",
      what: "There is a hyphen between the two ends of “{{text}}”.",
      remedy: "Use a dash without spaces: “{{better}}”.",
      why: "A dash stands for “to”. Screen readers may say a hyphen as “minus”, or leave it out.",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "Planen gäller 2019-2023.", fixed: "Planen gäller 2019–2023." },
        { text: "Se s. 4-7 i rapporten.", fixed: "Se s. 4–7 i rapporten." },
        { text: "Barn 10-12 år och 1,5-2 km", fixed: "Barn 10–12 år och 1,5–2 km" },
        { text: "För 13-16-åringar", fixed: "För 13–16-åringar" },
        { text: "Öppet måndag-fredag, juni-augusti", fixed: "Öppet måndag–fredag, juni–augusti" },
        { text: "Den 20-22 mars, enligt 2-3 §§", fixed: "Den 20–22 mars, enligt 2–3 §§" },
      ],
      good: [
        "Planen gäller 2019–2023, måndag–fredag.",
        "Dnr 2023-2024, RS 2023-0456 och KS 2019-2023",
        "Busslinje 3-4, betyg A-E och 0155-24 57 00",
        "Organisationsnummer 232100-0032",
        "SS-EN 301-549, ISBN 978-91-7000-150-1",
        "Matchen slutade 3-2, och 5-3 barn hejade.",
        "Mötet 2024-03-20 och 2024-03",
        "Maj-Britt Jansson är 3-barnsmor.",
        "Covid-19-2020 och Ö-2024-2025",
        "Se https://example.se/2019-2023/ och plan-2019-2023.pdf.",
        "Måndag-lördag-söndag",
      ],
    },
    en: {
      bad: [
        { text: "The plan covers 2019-2023.", fixed: "The plan covers 2019–2023." },
        { text: "See pp. 4-7 of the report.", fixed: "See pp. 4–7 of the report." },
        { text: "For children aged 10-12.", fixed: "For children aged 10–12." },
        { text: "Open Monday-Friday, June-August", fixed: "Open Monday–Friday, June–August" },
        { text: "It takes 2-3 weeks.", fixed: "It takes 2–3 weeks." },
      ],
      good: [
        "The plan covers 2019–2023, Monday–Friday.",
        "Case no. 2023-2024 and RS 2019-2023",
        "Bus 3-4, ISBN 978-91-7000-150-1 and SS-EN 301-549",
        "They won 3-2, and 5-3 people cheered.",
        "A mid-May start on 2024-03-20",
        "A two-week course for a 3-year-old.",
        "See https://example.com/2019-2023/ and plan-2019-2023.pdf.",
      ],
    },
  },
  needs: ["hyphen"],
  *inPassage(passage, { language }) {
    const prose = proseOf(passage);
    const seen = new Set<number>();
    for (const pattern of patterns[language])
      for (const match of prose.matchAll(pattern)) {
        const { index: start, 0: text } = match;
        if (seen.has(start) || !isRange(match.groups ?? {}) || ofNumber.test(prose.slice(0, start)))
          continue;
        seen.add(start);
        const better = text.replace("-", "–");
        yield { start, end: start + text.length, values: { text, better }, fix: better };
      }
  },
});

/** From less to more, or from one to another. */
function isRange({ from, to, a, b }: Readonly<Record<string, string | undefined>>): boolean {
  if (from === undefined || to === undefined) return a?.toLowerCase() !== b?.toLowerCase();
  return Number(from.replace(",", ".")) < Number(to.replace(",", "."));
}
