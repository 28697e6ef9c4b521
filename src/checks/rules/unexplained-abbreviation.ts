import type { RuleLanguage } from "../../rules/rule-words.ts";
import { explainedIn } from "../abbreviations.ts";
import type { Passage, Role } from "../passage.ts";
import { proseOf } from "../prose.ts";
import { defineTextRule, type FoundInText } from "../rule.ts";

/** Not a part of a code, a number or a name: "RS 2023-0456", "SS-EN 301 549", "E20", "100 MW". */
const capitals =
  /(?<![\p{L}\p{N}_.&/–-]|\d[ \u00a0])\p{Lu}{2,6}(?![\p{L}\p{N}_&/]|[.:]\p{Lu}|[ \u00a0:.–-]{1,2}\d|-\p{Lu}{2})/gu;
/** Words that are all in capitals, beside each other: somebody is shouting. */
const shouted = /\p{Lu}{2,}[ ,!]{1,2}$/u;
const shoutedAfter = /^[ ,!]{1,2}\p{Lu}{2,}(?!\p{L})/u;
const romanNumber = /^[IVXLC]+$/;

/** Abbreviations that are known to more people than what they stand for. */
const known: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  sv: new Set(
    "EU FN USA UK AB HB VD TV SVT SR SJ PDF SMS MMS DNA HIV CD DVD GPS PC IT AI ID OK SOS FM VM OS EM SM LED USB QR WC CSN SEK EUR USD PS OBS BB SL OCR PIN PM NATO UNESCO AA AAA BNP".split(
      " ",
    ),
  ),
  en: new Set(
    "EU UN UK US USA AB CEO TV BBC PDF SMS DNA HIV CD DVD GPS PC IT AI ID OK SOS FM AM PM LED USB QR VAT SEK EUR USD GBP PS PIN FAQ NATO UNESCO AA AAA GDP".split(
      " ",
    ),
  ),
};

/** Headings, titles and tables are short: what they name is explained in the text. */
const roles: readonly Role[] = ["paragraph", "item", "quotation"];

export default defineTextRule({
  id: "unexplained-abbreviation",
  severity: "advice",
  words: {
    sv: {
      title: "Förkortningar som inte förklaras",
      what: "Förkortningen ”{{text}}” förklaras inte.",
      remedy:
        "Skriv ut namnet första gången, med förkortningen inom parentes. Du kan också förklara den på en egen rad: *[{{text}}]: hela namnet.",
      why: "Den som är ny på området vet inte vad bokstäverna står för. (WCAG 3.1.4)",
    },
    en: {
      title: "Abbreviations that are not explained",
      what: "The abbreviation “{{text}}” is not explained.",
      remedy:
        "Write the full name the first time, with the abbreviation in brackets. Or explain it on a line of its own: *[{{text}}]: the full name.",
      why: "People who are new to the subject do not know what the letters stand for. (WCAG 3.1.4)",
    },
  },
  examples: {
    sv: {
      bad: ["Kontakta LSS-enheten.", "Planen är framtagen av RUS. Alla i RUS är med."],
      good: [
        "Sveriges Kommuner och Regioner (SKR) är med. SKR svarar.",
        "SKR (Sveriges Kommuner och Regioner) är med.",
        "Sveriges Kommuner och Regioner, SKR, är med.",
        "RUS antogs då.\n\n*[RUS]: regional utvecklingsstrategi",
        "EU, FN och TV i USA",
        "Diarienummer RS 2023-0456, SS-EN 301 549 och SFS 2018:1937",
        "Linje E20, A4 och 100 MW",
        "VIKTIGT ATT VETA",
        "Gustav III och Karl XIV",
        "[RUS](page:about) (regional utvecklingsstrategi) gäller.",
        "Kod: `RUS`. Läs [RUS]{lang=en}.",
      ],
    },
    en: {
      bad: ["Contact the LSS unit.", "The plan was made by RUS. All of RUS agree."],
      good: [
        "The European Regional Development Fund (ERDF) pays. ERDF decides.",
        "ERDF (the European Regional Development Fund) pays.",
        "The European Regional Development Fund, ERDF, pays.",
        "RUS was adopted.\n\n*[RUS]: regional development strategy",
        "The EU, the UN and the UK",
        "Case RS 2023-0456, SS-EN 301 549 and SFS 2018:1937",
        "The E20, A4 and 100 MW",
        "GOOD TO KNOW",
        "Henry VIII and George IV",
      ],
    },
  },
  *inText({ passages, language }, { language: spoken, ownWords }) {
    const own = passages.filter((passage) => passage.language === language);
    const first = new Map<string, FoundInText>();
    for (const passage of own.filter(({ role }) => roles.includes(role)))
      for (const { start, text } of capitalsIn(proseOf(passage)))
        if (!known[spoken].has(text) && !ownWords.has(text) && !first.has(text))
          first.set(text, { passage, start, end: start + text.length, values: { text } });
    if (first.size === 0) return;
    const words = own.map((passage) => passage.words);
    const isExplained = explainedIn(words);
    const names = new Set(own.flatMap(defined));
    for (const [text, found] of first) if (!names.has(text) && !isExplained(text)) yield found;
  },
});

/** The abbreviations that the text defines: *[EU]: European Union. */
function defined({ tokens }: Passage): readonly string[] {
  return tokens.flatMap(({ type }, index) =>
    type === "abbr_open" ? (tokens[index + 1]?.content ?? []) : [],
  );
}

function* capitalsIn(prose: string) {
  for (const { index: start, 0: text } of prose.matchAll(capitals)) {
    const isShouted =
      shouted.test(prose.slice(0, start)) || shoutedAfter.test(prose.slice(start + text.length));
    if (!isShouted && !romanNumber.test(text)) yield { start, text };
  }
}
