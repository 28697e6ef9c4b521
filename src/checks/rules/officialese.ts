import type { RuleLanguage } from "../../rules/rule-words.ts";
import { defineTextRule, type FoundInPassage } from "../rule.ts";

/**
 * Words of offices with what people say. Only those that can be replaced in nearly every text: terms
 * of law are none of them. Sources of both lists: Myndigheternas skrivregler and Svarta listan of the
 * Swedish government offices for Swedish, the plain language guides of the UK for English; the words
 * were chosen and paired for this rule.
 */
const plainer: Readonly<Record<RuleLanguage, Readonly<Record<string, string>>>> = {
  sv: {
    "anledning därav": "därför",
    "ansvara för att tillse": "se till att",
    avseende: "om, när det gäller",
    beträffande: "om",
    bibringa: "ge",
    därest: "om",
    därstädes: "där",
    därutöver: "dessutom",
    därvid: "då",
    emedan: "eftersom",
    envar: "var och en",
    erforderlig: "nödvändig",
    erforderliga: "nödvändiga",
    erforderligt: "nödvändigt",
    erfordras: "behövs",
    erhålla: "få",
    erhåller: "får",
    erhållit: "fått",
    erhöll: "fick",
    erlägga: "betala",
    erlägger: "betalar",
    föreligger: "finns",
    förefinns: "finns",
    företa: "göra",
    företas: "görs",
    föranleda: "leda till",
    föranleder: "leder till",
    förmedelst: "genom",
    "genomföra en undersökning av": "undersöka",
    huruvida: "om",
    "hänförlig till": "som hör till",
    "i enlighet med": "enligt",
    "i förekommande fall": "om det behövs",
    "i händelse av": "om, vid",
    "i syfte att": "för att",
    implementera: "införa",
    implementerar: "inför",
    inneha: "ha",
    innehar: "har",
    "inkomma med": "skicka in",
    "inom ramen för": "i, inom",
    jämväl: "också",
    "med anledning av": "på grund av, eftersom",
    medelst: "med, genom",
    medgiva: "tillåta",
    nyttja: "använda",
    nyttjar: "använder",
    ovannämnda: "den, det, de här",
    påvisa: "visa",
    påvisar: "visar",
    sedermera: "senare",
    "såväl som": "och",
    tillhandahålla: "ge, erbjuda",
    tillhandahåller: "ger, erbjuder",
    tillse: "se till",
    tillser: "ser till",
    tillställa: "skicka till",
    tillställs: "skickas till",
    underlåta: "låta bli",
    underlåter: "låter bli",
    uppbära: "få",
    uppbär: "får",
    utgör: "är",
    "utgörs av": "är",
    vederbörande: "den det gäller",
    vidimerad: "bestyrkt",
    "vidta åtgärder": "göra något",
    vidtas: "görs",
    "vidtar åtgärder": "gör något",
    åligger: "är skyldig att, ska",
    "äger rum": "är, hålls",
    "äger rätt att": "får",
    ävensom: "och",
  },
  en: {
    ascertain: "find out",
    "at the present time": "now",
    "at this point in time": "now",
    commence: "begin",
    commences: "begins",
    "due to the fact that": "because",
    endeavour: "try",
    endeavours: "tries",
    facilitate: "help, make easier",
    facilitates: "helps, makes easier",
    "for the purpose of": "to, for",
    forthwith: "at once",
    herein: "here",
    heretofore: "until now",
    "in accordance with": "under, by",
    "in advance of": "before",
    "in excess of": "more than",
    "in lieu of": "instead of",
    "in order to": "to",
    "in respect of": "about, for",
    "in the event of": "if",
    "in the event that": "if",
    "inasmuch as": "because",
    notwithstanding: "despite",
    "pertaining to": "about",
    "prior to": "before",
    procure: "get",
    promulgate: "announce",
    "pursuant to": "under",
    remuneration: "pay",
    "subsequent to": "after",
    subsequently: "later",
    thereafter: "then",
    therein: "there",
    thereof: "of it",
    utilise: "use",
    utilises: "uses",
    utilised: "used",
    utilize: "use",
    "with reference to": "about",
    "with regard to": "about",
    "with the exception of": "except",
  },
};

/** One pattern for all words of a language: the longest first, whole words alone. */
function patternOf(words: Iterable<string>): RegExp {
  const longestFirst = [...words].toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
}

/** The same words as parts of anything, in small letters: to look for these alone is fast. */
function partsOf(words: Iterable<string>): RegExp {
  return new RegExp([...words].map((word) => RegExp.escape(word.toLowerCase())).join("|"));
}

const parts = {
  sv: partsOf(Object.keys(plainer.sv)),
  en: partsOf(Object.keys(plainer.en)),
};

const patterns = {
  sv: patternOf(Object.keys(plainer.sv)),
  en: patternOf(Object.keys(plainer.en)),
};

export default defineTextRule({
  id: "officialese",
  severity: "advice",
  words: {
    sv: {
      title: "Kanslispråk",
      what: "”{{word}}” är kanslispråk.",
      remedy: "Skriv det som du skulle säga, till exempel: {{plainer}}.",
      why: "Språket i offentlig verksamhet ska vara vårdat, enkelt och begripligt (11 § språklagen). Vanliga ord läses fortare och förstås av fler.",
    },
    en: {
      title: "Officialese",
      what: "“{{word}}” is a word of offices.",
      remedy: "Write what you would say, such as: {{plainer}}.",
      why: "Everyday words are read faster and understood by more people, and by most who are new to English.",
    },
  },
  examples: {
    sv: {
      bad: [
        "Den som erhåller bidrag ska lämna in en redovisning.",
        "Vi skriver i syfte att informera.",
        "Frågor beträffande bygglov besvaras av oss.",
      ],
      good: [
        "Den som får bidrag ska lämna in en redovisning.",
        "Vi skriver för att informera.",
        "Avgiften gäller från 1 maj 2025.",
        "Samtliga bygglov prövas här.",
      ],
    },
    en: {
      bad: ["Apply prior to the deadline.", "We utilise this in order to help."],
      good: [
        "Apply before the deadline.",
        "We use this to help.",
        "This is a priority.",
        "The obtained-goods list is short.",
      ],
    },
  },
  roles: ["paragraph", "item", "field", "heading"],
  *inPassage({ words }, { language, plainWords }): Generator<FoundInPassage> {
    const lower = words.toLowerCase();
    if (parts[language].test(lower))
      for (const { 0: word, index } of words.matchAll(patterns[language])) {
        const values = { word, plainer: plainer[language][word.toLowerCase()] ?? "" };
        yield { start: index, end: index + word.length, values };
      }
    for (const [heavy, better] of plainWords) {
      const start = lower.indexOf(heavy);
      const isWhole =
        start >= 0 &&
        !/[\p{L}\p{N}]/u.test(`${lower[start - 1] ?? ""}${lower[start + heavy.length] ?? ""}`);
      if (!isWhole) continue;
      const end = start + heavy.length;
      yield { start, end, values: { word: words.slice(start, end), plainer: better } };
    }
  },
});
