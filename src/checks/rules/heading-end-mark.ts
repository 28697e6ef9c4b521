import { defineTextRule } from "../rule.ts";

/** A colon, or a full stop after a word: that after a number makes it an ordinal in Swedish. */
const mark = /(?:(?<=[\p{L}\p{N})"”’»]) ?:|(?<=[\p{L})"”’»])\.)$/u;

/** Abbreviations, which keep their full stop. */
const abbreviation =
  /(?:^|[\s(/.])(?:\p{L}|\p{L}{1,2}\. ?\p{L}{1,3}|mm|mfl|etc|osv|dvs|ca|kr|st|nr|tel|kl|tf|jr|sr|inkl|exkl|resp|jfr|bl|forts|avd|kap|ltd|inc|co|corp|no|approx|incl|dept|est)\.$/iu;

/** A sentence that ends within the heading: it is a text, and its last sentence ends as the others. */
const sentence = /[.!?…] \p{Lu}/u;

export default defineTextRule({
  id: "heading-end-mark",
  severity: "warning",
  words: {
    sv: {
      title: "Rubriker som slutar med kolon eller punkt",
      what: "Rubriken slutar med ”{{mark}}”.",
      remedy:
        "Ta bort tecknet. En rubrik slutar utan skiljetecken, om den inte är en fråga eller ett utrop.",
      why: "En rubrik står för sig själv, i innehållsförteckningar, sökträffar och skärmläsarens lista över rubriker. Där pekar ett kolon inte på något. (WCAG 2.4.6)",
    },
    en: {
      title: "Headings that end with a colon or full stop",
      what: "The heading ends with “{{mark}}”.",
      remedy:
        "Remove the mark. No heading needs one at its end, unless it is a question or an exclamation.",
      why: "Headings stand alone in tables of contents, in search results and in the list of headings that screen readers give. A colon points at nothing there. (WCAG 2.4.6)",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "## Öppettider:", fixed: "## Öppettider" },
        {
          text: "## Så här gör du.\n\nFyll i blanketten.",
          fixed: "## Så här gör du\n\nFyll i blanketten.",
        },
        { text: "## Läsåret 2024 :", fixed: "## Läsåret 2024" },
        { text: "::: fact Ta med:\nBadkläder.\n:::", fixed: "::: fact Ta med\nBadkläder.\n:::" },
      ],
      good: [
        "## Öppettider",
        "## Hur ansöker jag?",
        "## Avgifter, blanketter m.m.",
        "## Skolor, förskolor m. fl.",
        "## Kronprinsessan och Gustav VI Adolfs tid f.Kr.",
        "## Bad, gym osv.",
        "## Grupp 1.",
        "## Vänta lite …",
        "## Nyhet: badet öppnar",
        "## Sök nu. Det är enkelt.",
        "Så här gör du:",
      ],
    },
    en: {
      bad: [
        { text: "## Opening hours:", fixed: "## Opening hours" },
        {
          text: "## How to apply.\n\nFill in the form.",
          fixed: "## How to apply\n\nFill in the form.",
        },
        { text: "::: fact Bring:\nA towel.\n:::", fixed: "::: fact Bring\nA towel.\n:::" },
      ],
      good: [
        "## Opening hours",
        "## How do I apply?",
        "## Fees, forms, etc.",
        "## The Northern Bus Co. Ltd.",
        "## Before 9 a.m.",
        "## Wait a little…",
        "## News: the baths open",
        "## Apply now. It is easy.",
        "This is how to apply:",
      ],
    },
  },
  roles: ["heading", "title"],
  *inPassage({ words }) {
    const match = mark.exec(words);
    if (!match) return;
    const { 0: found, index: start } = match;
    if (found === "." && (abbreviation.test(words) || sentence.test(words))) return;
    yield { start, end: words.length, values: { mark: found.trim() }, fix: "" };
  },
});
