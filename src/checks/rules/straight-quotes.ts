import type { RuleLanguage } from "../../rules/rule-words.ts";
import { defineTextRule } from "../rule.ts";

/** Not after a number, where the mark is one of inches, and not within words. */
const double = /(?<=^|[\s([{/–—-])"(?=\S)([^"”“]{1,600})(?<=\S)"(?![\p{L}\p{N}"])/gu;
const single = /(?<=^|[\s([{/–—-])'(?=[^\s\d])([^'"”“’]{2,200})(?<=\S)'(?![\p{L}\p{N}'])/gu;

/** English words that begin with an apostrophe, which the apostrophe of a plural may follow. */
const clipped = /^(?:n|em|til|till|tis|twas|cause|cos|bout|round|neath)(?!\p{L})/iu;

const marks: Readonly<Record<RuleLanguage, { outer: readonly string[]; inner: string }>> = {
  sv: { outer: ["”", "”"], inner: "’$1’" },
  en: { outer: ["“", "”"], inner: "‘$1’" },
};

export default defineTextRule({
  id: "straight-quotes",
  severity: "warning",
  words: {
    sv: {
      title: "Raka citattecken",
      what: "Citattecknen runt ”{{text}}” är raka.",
      remedy: "Skriv böjda citattecken: ”{{text}}”.",
      why: "Raka citattecken används för tum och minuter. De böjda hör till svensk text och syns bättre.",
    },
    en: {
      title: "Straight quotation marks",
      what: "The quotation marks around “{{text}}” are straight.",
      remedy: "Use curly ones: “{{text}}”.",
      why: "Straight marks stand for inches and minutes. Curly ones show where a quotation begins and ends.",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: 'Hon kallar det "en ny tid".', fixed: "Hon kallar det ”en ny tid”." },
        { text: "Ordet 'samråd' är svårt.", fixed: "Ordet ”samråd” är svårt." },
        { text: '("Agenda 2030")', fixed: "(”Agenda 2030”)" },
        {
          text: "\"Hon sa 'ja tack' på mötet\", säger han.",
          fixed: "”Hon sa ’ja tack’ på mötet”, säger han.",
        },
        'Läs "*hela* rapporten" först.',
      ],
      good: [
        "Hon kallar det ”en ny tid”.",
        'Skärmen är 24" bred och 14" hög.',
        "Lars' bil och Hans' hus.",
        "Platsen ligger på 58°45'12\" nord.",
        'Skriv `lang="sv"` i koden.',
        'Köp "en 24" skärm" i dag.',
        "Musik från '60-talet och '70-talet'.",
      ],
    },
    en: {
      bad: [
        { text: 'She calls it "a new age".', fixed: "She calls it “a new age”." },
        { text: "The word 'consultation' is hard.", fixed: "The word “consultation” is hard." },
        {
          text: "\"She said 'yes please' twice\", he says.",
          fixed: "“She said ‘yes please’ twice”, he says.",
        },
      ],
      good: [
        "She calls it “a new age”.",
        "It's the council's own page.",
        'The screen is 24" wide and 14" high.',
        "The teachers' room and the pupils' hall.",
        "Rock 'n' roll for the boys' choir.",
        "Music from the '60s and the girls' band.",
      ],
    },
  },
  needs: ["quote"],
  *inPassage({ words, tokens }, { language }) {
    const { outer, inner } = marks[language];
    // A line that is broken on purpose would be lost with the words around it.
    const isBroken = tokens.some(({ type }) => type === "hardbreak");
    let last = 0;
    for (const { start, end, text } of pairsIn(words)) {
      if (start < last) continue;
      last = end;
      const fix = `${outer[0]}${text.replaceAll(single, inner)}${outer[1]}`;
      yield { start, end, values: { text }, ...(!isBroken && { fix }) };
    }
  },
});

function pairsIn(words: string) {
  const isEven = (words.split('"').length - 1) % 2 === 0;
  const pairs = [...words.matchAll(double), ...words.matchAll(single)].map(
    ({ index: start, 0: { length }, 1: text = "" }) => ({ start, end: start + length, text }),
  );
  return pairs
    .filter(({ start, text }) =>
      // The second mark of three may be one of inches.
      words[start] === '"' ? isEven || !/\d$/.test(text) : !clipped.test(text),
    )
    .toSorted((a, b) => a.start - b.start);
}
