import type { RuleLanguage } from "../../rules/rule-words.ts";
import { proseOf } from "../prose.ts";
import { defineTextRule, type FoundInPassage } from "../rule.ts";

/** A number as people write it, with its thousands apart or not; not a part of something longer. */
const number = String.raw`(?<![\p{L}\p{N}:/_#-]|\d[ \u00a0\u202f.,])(?<whole>\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+|\d+)(?<cents>[.,]00)?(?![.,:/–-]?\d)`;
const after = String.raw`(?![\p{L}\p{N}_]|[-/]\p{L})`;
const pattern = (source: string) => new RegExp(source, "gu");

const patterns: Readonly<Record<RuleLanguage, readonly RegExp[]>> = {
  sv: [
    // Not a face made of signs: ":-)".
    pattern(String.raw`${number}(?::[-–]|,[-–])(?: ?kr)?(?![\p{L}\p{N})(])`),
    pattern(String.raw`${number}(?<gap>[ \u00a0\u202f]?)(?:kr|SEK)(?![\p{L}\p{N}_]|-\p{L})`),
    pattern(String.raw`(?<![\p{L}\p{N}])SEK[ \u00a0]?${number}${after}`),
    pattern(
      String.raw`(?<![\p{L}\p{N}]|\d |\b(?:i|per|tusen|tal) )kr[ \u00a0](?=\d{3}|\d+ \d{3})${number}${after}`,
    ),
  ],
  en: [
    pattern(String.raw`${number}[ \u00a0]?(?:SEK|kr)${after}`),
    pattern(String.raw`(?<![\p{L}\p{N}]|\d )(?:SEK|kr) ?${number}${after}`),
  ],
};

/** Where several currencies are named, their codes tell them apart, and "kr" may be a Danish one. */
const otherCurrency =
  /\b(?:EUR|USD|GBP|DKK|NOK|ISK|CHF)\b|€|\$|£|(?:dansk|norsk|isländsk)[at]\b|\b(?:Danish|Norwegian|Icelandic)\b/u;
/** Beside amounts with öre, the others have theirs as well. */
const otherCents = /\d[.,](?!00(?!\d))\d\d(?!\d)/;

export default defineTextRule({
  id: "amount-style",
  severity: "warning",
  words: {
    sv: {
      title: "Belopp som är skrivna på olika sätt",
      what: "Beloppet är skrivet ”{{text}}”.",
      remedy: "Skriv ”{{better}}”.",
      why: "Belopp som alltid ser likadana ut är lätta att läsa och jämföra. Skärmläsare kan läsa ”:-” som skiljetecken.",
    },
    en: {
      title: "Sums of money in different styles",
      what: "The sum is written “{{text}}”.",
      remedy: "Write “{{better}}”.",
      why: "Sums that always look the same are easy to read and compare. Not everyone abroad knows that “kr” stands for Swedish kronor.",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "Avgiften är 5000:- per år.", fixed: "Avgiften är 5\u00a0000\u00a0kr per år." },
        { text: "Det kostar 50kr.", fixed: "Det kostar 50\u00a0kr." },
        { text: "Bidraget är 1.500.000 kr.", fixed: "Bidraget är 1\u00a0500\u00a0000\u00a0kr." },
        { text: "Priset är 5 000,00 kr.", fixed: "Priset är 5\u00a0000\u00a0kr." },
        { text: "Stödet är SEK 25000.", fixed: "Stödet är 25\u00a0000\u00a0kr." },
        { text: "Inträde 40,-", fixed: "Inträde 40\u00a0kr" },
        { text: "Böter på kr 5 000", fixed: "Böter på 5\u00a0000\u00a0kr" },
      ],
      good: [
        "Avgiften är 5 000 kr per år, eller 5000 kr.",
        "Det kostar 12,00 kr per kilo och 12,50 kr i höst.",
        "Avgiften är 0,125 kr per kilowattimme.",
        "Beloppen är i EUR: 500 SEK är 45 EUR.",
        "I tusen kr 2024 och belopp i SEK 2024",
        "Det blir 50 kr 100 gånger om.",
        "Vi ses 2024:-)",
        "Ett 50-kronorsmynt och 20 kr-biljetter",
        "Diarienummer 2024:123 och RS 2023-0456",
        "Vi ses kl. 9:30 – alla är välkomna.",
        "Anslaget är 64 mnkr.",
      ],
    },
    en: {
      bad: [
        { text: "The fee is SEK 5000.", fixed: "The fee is SEK\u00a05,000." },
        { text: "The fee is 5,000 kr a year.", fixed: "The fee is SEK\u00a05,000 a year." },
        { text: "It costs 50 SEK.", fixed: "It costs SEK\u00a050." },
        { text: "The grant is SEK 1 500 000.", fixed: "The grant is SEK\u00a01,500,000." },
        "In year 9 500 SEK is paid.",
      ],
      good: [
        "The fee is SEK 5,000 a year.",
        "It costs SEK 12.50.",
        "The grant is SEK 64 million.",
        "A fine of €500, or 5000 kr in Norwegian money.",
        "Case RS 2023-0456 of 2024.",
        "SEK 5,000–6,000",
        "All sums are in SEK 2024.",
      ],
    },
  },
  needs: ["digit"],
  *inPassage(passage, { language }) {
    const prose = proseOf(passage);
    if (!/kr|SEK|\d[:,][-–]/.test(prose) || otherCurrency.test(prose)) return;
    const hasCents = passage.role === "cell" || otherCents.test(prose);
    for (const pattern of patterns[language])
      for (const match of prose.matchAll(pattern)) {
        const { cents } = match.groups ?? {};
        if (cents === undefined || !hasCents) yield* found[language](match);
      }
  },
});

const found: Readonly<Record<RuleLanguage, (match: RegExpExecArray) => Iterable<FoundInPassage>>> =
  {
    *sv(match) {
      const { whole = "", cents, gap } = match.groups ?? {};
      // "5,000" may be five kronor to the third decimal.
      if (whole.includes(",") || isYearAfterCurrency(match)) return;
      const isGood = !whole.includes(".") && !/\d{5}/.test(whole) && cents === undefined;
      if (match[0].endsWith("kr") && gap && isGood) return;
      yield foundAs(match, `${grouped(whole, "\u00a0")}\u00a0kr`);
    },
    *en(match) {
      const { whole = "" } = match.groups ?? {};
      const better = `SEK\u00a0${grouped(whole, ",")}`;
      // "5.000" may be five to the third decimal.
      if (whole.includes(".") || isYearAfterCurrency(match)) return;
      if (match[0].replaceAll(" ", "\u00a0") === better) return;
      // "In year 9 500 SEK is paid": the first figure may be no part of the sum.
      const isSure = /^\D/.test(match[0]) || !whole.includes(" ");
      yield foundAs(match, better, isSure);
    },
  };

/** "In SEK 2024" is no sum. */
function isYearAfterCurrency([text]: RegExpExecArray): boolean {
  return /^\D+(?:19|20)\d\d$/.test(text);
}

function foundAs(match: RegExpExecArray, better: string, isSure = true): FoundInPassage {
  const [text] = match;
  const place = { start: match.index, end: match.index + text.length };
  return { ...place, values: { text, better }, ...(isSure && { fix: better }) };
}

function grouped(whole: string, separator: string): string {
  return whole.replaceAll(/\D/g, "").replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, separator);
}
