import { defineTextRule, type FoundInText } from "../rule.ts";
import { typedHeadings } from "../typed-headings.ts";

/** Words in capitals in a row; between abbreviations there are commas for the most part. */
const row =
  /(?<![\p{L}\p{N}-])\p{Lu}+(?:-\p{Lu}+)*(?:[ \u00a0]\p{Lu}+(?:-\p{Lu}+)*){2,}(?![\p{L}\p{N}-])/gu;

/** What every row that is loud has: it is looked for first, which is fast. */
const capitals = /\p{Lu}{5}/u;

/** So many letters make a word that is hardly an abbreviation. */
const long = 5;

/** Whether words are said loudly. Of three words, two may be the name of a company. */
function isLoud(found: string): boolean {
  const words = found.split(/[ \u00a0-]/);
  const longOnes = words.filter((word) => word.length >= long).length;
  const letters = words.join("").length;
  return letters >= 12 && (longOnes >= 2 || (longOnes === 1 && words.length > 3));
}

export default defineTextRule({
  id: "all-capitals",
  severity: "warning",
  words: {
    sv: {
      title: "Text med bara stora bokstäver",
      what: "”{{text}}” är skrivet med bara stora bokstäver.",
      remedy:
        "Skriv som vanligt, med stor bokstav först i meningen. Vill du framhäva något, gör det fetstilt: **så här**.",
      why: "Ord med bara stora bokstäver ser alla ut som klossar och går långsammare att läsa, särskilt för den som har dyslexi. Skärmläsare kan läsa dem bokstav för bokstav.",
    },
    en: {
      title: "Text in capitals only",
      what: "“{{text}}” is written in capitals only.",
      remedy:
        "Write it the usual way, with a capital at the start of the sentence. To stress something, make it bold: **like this**.",
      why: "In capitals all words have the same shape, and are slower to read, above all for people with dyslexia. Some screen readers spell them letter by letter.",
    },
  },
  examples: {
    sv: {
      bad: [
        "Badet är stängt. INGEN FÅR BADA UTAN TILLSYN.",
        "- TA MED GILTIG LEGITIMATION",
        "Tänk på att ALDRIG LÄMNA BARN ensamma.",
      ],
      good: [
        "Badet är stängt. Ingen får bada utan tillsyn.",
        "SKR, MSB, DIGG och PTS har skrivit vägledningen.",
        "Badet är STÄNGT i dag.",
        "UNICEF, UNESCO, UNHCR och WHO är organ i FN.",
        "Bolaget heter SVENSK BYGG AB.",
        "SFI\u00a0SVA GRUV VUX är kurserna.",
        "OBS! Badet är stängt.",
        "BESTÄLL NYTT KORT\n\nDet tar en vecka.",
        "![Skylt: INGEN FÅR BADA UTAN TILLSYN](../media/a.jpg)",
        "Skriv `INGEN FÅR BADA HÄR` på skylten.",
      ],
    },
    en: {
      bad: [
        "The baths are closed. NOBODY MAY SWIM ALONE.",
        "- BRING VALID PAPERS",
        "Remember to NEVER LEAVE CHILDREN alone.",
      ],
      good: [
        "The baths are closed. Nobody may swim alone.",
        "NHS, DEFRA, HMRC and DVLA wrote the guide.",
        "The baths are CLOSED today.",
        "UNICEF, UNESCO, UNHCR and WHO belong to the UN.",
        "The company is called NORTHERN BUS PLC.",
        "HOW TO ORDER A CARD\n\nIt takes a week.",
        "![A sign: NOBODY MAY SWIM ALONE](../media/a.jpg)",
      ],
    },
  },
  *inText(text): Generator<FoundInText> {
    const headings = new Set(typedHeadings(text));
    for (const passage of text.passages) {
      if (passage.role === "alt" || !capitals.test(passage.words)) continue;
      if (headings.has(passage)) continue;
      for (const { 0: found, index: start } of passage.words.matchAll(row))
        if (isLoud(found))
          yield { passage, start, end: start + found.length, values: { text: found } };
    }
  },
});
