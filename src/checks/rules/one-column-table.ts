import type { Token } from "markdown-it";
import { defineTextRule, type FoundInText } from "../rule.ts";

export default defineTextRule({
  id: "one-column-table",
  severity: "warning",
  words: {
    sv: {
      title: "Tabeller med en enda kolumn",
      what: "Tabellen har bara en kolumn.",
      remedy:
        "Gör en lista: börja varje punkt på en ny rad med ett bindestreck och ett mellanslag. Låt kolumnens namn bli en rubrik eller en mening före listan.",
      why: "En tabell ställer saker mot varandra, i rader och kolumner. Skärmläsare läser upp plats och kolumnnamn för varje ruta, och det är bara i vägen när det finns en enda kolumn. (WCAG 1.3.1)",
    },
    en: {
      title: "Tables with a single column",
      what: "The table has only one column.",
      remedy:
        "Make it a list: begin each entry on a new line with a hyphen and a space. Turn the name of the column into a heading, or a sentence before the list.",
      why: "A table is for comparing things by row and column. Screen readers announce the place of every cell and the name of its column, which is in the way when there is just one. (WCAG 1.3.1)",
    },
  },
  examples: {
    sv: {
      bad: [
        "::: table Badhus\n| Namn |\n| --- |\n| Norrbadet |\n| Söderbadet |\n:::",
        "| Namn |\n| --- |\n| Norrbadet |",
      ],
      good: [
        "- Norrbadet\n- Söderbadet",
        "::: table Badhus\n| Namn | Ort |\n| --- | --- |\n| Norrbadet | Exempelby |\n:::",
        "::: table Tider\n|  | Tid |\n| --- | --- |\n| Måndag | kl. 10–17 |\n:::",
      ],
    },
    en: {
      bad: [
        "::: table Baths\n| Name |\n| --- |\n| The North Baths |\n| The South Baths |\n:::",
        "| Name |\n| --- |\n| The North Baths |",
      ],
      good: [
        "- The North Baths\n- The South Baths",
        "::: table Baths\n| Name | Town |\n| --- | --- |\n| The North Baths | Oxford |\n:::",
        "::: table Hours\n|  | Hours |\n| --- | --- |\n| Monday | 10 to 5 |\n:::",
      ],
    },
  },
  *inText({ tokens, passages }): Generator<FoundInText> {
    for (const texts of narrowTables(tokens)) {
      const passage = passages.find((one) => texts.has(one.tokens));
      if (passage) yield { passage, start: 0, end: passage.words.length };
    }
  },
});

/** The texts of each table of one column. */
function* narrowTables(tokens: readonly Token[]): Generator<ReadonlySet<unknown>> {
  let columns = 0;
  let texts = new Set<unknown>();
  for (const { type, children } of tokens) {
    if (type === "table_open") {
      columns = 0;
      texts = new Set();
    }
    if (type === "th_open") columns += 1;
    if (type === "inline") texts.add(children);
    if (type === "table_close" && columns === 1) yield texts;
  }
}
