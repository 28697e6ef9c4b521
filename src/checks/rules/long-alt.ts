import { defineTextRule } from "../rule.ts";

/** More signs than this, and it is a text of its own. */
const most = 200;

const long = {
  sv: "Diagrammet visar hur många som har badat i kommunens tre badhus varje månad från januari till december. Flest badade i juli, då det kom 12 400 personer, och minst antal i november, då det kom 3 100.",
  en: "The chart shows how many people went for a swim in each of the three baths from January to December. Most of them came in July, when there were 12,400, and fewest in November, with no more than 3,100.",
};

export default defineTextRule({
  id: "long-alt",
  severity: "warning",
  words: {
    sv: {
      title: "Långa alternativtexter",
      what: "Bildens alternativtext är {{count}} tecken lång.",
      remedy:
        "Säg det viktigaste i en mening eller två, högst {{most}} tecken. Behövs mer, skriv det i texten intill bilden.",
      why: "En alternativtext läses upp i ett svep. Den har inga stycken eller rubriker, och det går inte att backa en bit i den. Det som står i texten har dessutom alla nytta av. (WCAG 1.1.1)",
    },
    en: {
      title: "Long text alternatives",
      what: "The text alternative is {{count}} characters long.",
      remedy:
        "Give the gist in a sentence or two, with {{most}} characters at most. If there is more to say, say it in the text beside the picture.",
      why: "A text alternative is read out in one go, without paragraphs or headings, and listeners cannot go back a little. What stands in the text is of use to everyone. (WCAG 1.1.1)",
    },
  },
  examples: {
    sv: {
      bad: [`![${long.sv} Siffrorna är från 2023.](../media/a.svg)`, `![${long.sv} Se.](a.svg)`],
      good: [
        "![Diagram: flest badade i juli, minst antal i november.](../media/a.svg)",
        `![Badande per månad](../media/a.svg)\n\n${long.sv} Siffrorna är från 2023.`,
        `![Badande per månad](../media/a.svg "${long.sv} Siffrorna är från 2023.")`,
      ],
    },
    en: {
      bad: [`![${long.en} These are of 2023.](../media/a.svg)`, `![${long.en} See.](a.svg)`],
      good: [
        "![Chart: most people came in July, fewest in November.](../media/a.svg)",
        `![Swimmers each month](../media/a.svg)\n\n${long.en} These are of 2023.`,
        `![Swimmers each month](../media/a.svg "${long.en} These are of 2023.")`,
      ],
    },
  },
  roles: ["alt"],
  *inPassage({ words }) {
    const count = words.trim().length;
    if (count > most) yield { start: 0, end: words.length, values: { count, most } };
  },
});
