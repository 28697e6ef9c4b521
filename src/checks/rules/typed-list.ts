import { isBreak, type Line, linesOf } from "../lines.ts";
import type { Passage } from "../passage.ts";
import { defineTextRule } from "../rule.ts";

/** Signs that are nothing but the mark of an entry, so that one is enough. */
const sure = /^\s*([•●▪◦‣∙·○□☐☑]|\[[ xX]?\](?=\s))(?=\s*[\p{L}\p{N}])/u;

/** Marks that mean something else as well: two lines in a row make a list. */
const likely: readonly RegExp[] = [
  /^\s*([–—])(?=\s)/u,
  /^\s*([-*+])(?=\s?\p{L})/u,
  /^\s*([✓✔➢➤►→])(?=\s*\p{L})/u,
  /^\s*(\(?\d{1,2}[).])(?=\s?\p{L})/u,
  /^\s*(\(?[a-h]\))(?=\s?[\p{L}\p{N}])/u,
  /^\s*([a-h]\.)(?=\s\p{L})/u,
];

/** What somebody says begins with a dash too, and is a sentence. */
const spoken = /^\s*[-–—].*[.!?…]["”’)]*\s*$/u;

export default defineTextRule({
  id: "typed-list",
  severity: "warning",
  words: {
    sv: {
      title: "Listor som är gjorda för hand",
      what: "Raden börjar med ”{{mark}}” som en punkt i en lista, men tecknet visas som vanlig text.",
      remedy:
        "Ta bort ”{{mark}}”. Börja varje punkt på en ny rad med ett bindestreck och ett mellanslag. Ska punkterna komma i en viss ordning, börja med 1. och ett mellanslag.",
      why: "Raderna flyter ihop på den färdiga sidan. I en riktig lista säger skärmläsaren hur många punkter det är, och det går att hoppa mellan dem. (WCAG 1.3.1)",
    },
    en: {
      title: "Lists made by hand",
      what: "The line begins with “{{mark}}” like an entry of a list, but the mark is shown as plain text.",
      remedy:
        "Remove “{{mark}}”. Begin each entry on a new line with a hyphen and a space, or with 1. and a space if the order matters.",
      why: "On the finished page the lines run together. In a real list a screen reader says how many entries there are, and lets people jump between them. (WCAG 1.3.1)",
    },
  },
  examples: {
    sv: {
      bad: [
        "• badkläder\n• handduk",
        "Ta med:\n• badkläder",
        "·         Ett hänglås",
        "– badkläder\n– handduk",
        "-badkläder\n-handduk",
        "a) Fyll i blanketten.\nb) Skicka in den.",
        "1.Fyll i blanketten.\n2.Skicka in den.",
        "- [ ] Packa väskan",
      ],
      good: [
        "- badkläder\n- handduk",
        "1. Fyll i blanketten.\n2. Skicka in den.",
        "– Det är roligt, säger Åke Exempelsson.",
        "– Det är roligt, säger Åke Exempelsson.\n– Jag håller med, säger Åke.",
        "Måndag • Onsdag • Fredag",
        "Badet – som är nytt –\nhar öppet varje dag.",
        "Priset är\n12.50 kronor i dag och\n13.50 i morgon.",
        "Det var –10 grader i natt och\n–12 i går.",
        "Enligt 2 kap. 3 § a) gäller det alla.",
      ],
    },
    en: {
      bad: [
        "• a bathing suit\n• a towel",
        "Bring:\n• a bathing suit",
        "– a bathing suit\n– a towel",
        "-a bathing suit\n-a towel",
        "a) Fill in the form.\nb) Send it in.",
        "1.Fill in the form.\n2.Send it in.",
        "- [x] Pack the bag",
      ],
      good: [
        "- a bathing suit\n- a towel",
        "1. Fill in the form.\n2. Send it in.",
        "– It is fun, says Ann.\n– I agree, says Alan.",
        "Monday • Wednesday • Friday",
        "The baths – which are new –\nare open every day.",
        "It costs\n12.50 today and\n13.50 tomorrow.",
        "Under section 3 a) it holds for all.",
      ],
    },
  },
  roles: ["paragraph", "item"],
  *inPassage(passage) {
    const found = findEntry(passage);
    if (!found) return;
    const { mark, line } = found;
    const start = line.start + line.text.indexOf(mark);
    yield { start, end: start + mark.length, values: { mark } };
  },
});

interface Entry {
  readonly line: Line;
  readonly mark: string;
}

/** The first line that is an entry. A single line needs no list, unless its mark is one of lists. */
function findEntry(passage: Passage): Entry | undefined {
  const isShort = !passage.tokens.some(isBreak);
  if (isShort && !sure.test(passage.words)) return undefined;
  const lines = linesOf(passage);
  for (const [index, line] of lines.entries()) {
    const mark = sure.exec(line.text)?.[1] ?? likelyMark(line, lines[index + 1]);
    if (mark !== undefined) return { line, mark };
  }
  return undefined;
}

function likelyMark(line: Line, next: Line | undefined): string | undefined {
  if (!next || spoken.test(line.text) || spoken.test(next.text)) return undefined;
  const pattern = likely.find((one) => one.test(line.text) && one.test(next.text));
  return pattern?.exec(line.text)?.[1];
}
