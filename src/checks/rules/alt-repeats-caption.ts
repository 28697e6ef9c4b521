import { defineTextRule } from "../rule.ts";

/** Fewer words than this may well stand in both: the name of a person, for one. */
const fewest = 3;

/** What is heard of a text. */
function heard(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export default defineTextRule({
  id: "alt-repeats-caption",
  severity: "warning",
  words: {
    sv: {
      title: "Alternativtexter som upprepar bildtexten",
      what: "Alternativtexten säger samma sak som bildtexten: ”{{text}}”.",
      remedy:
        "Skriv i alternativtexten vad som syns på bilden, och i bildtexten det som alla behöver veta om den.",
      why: "Den som använder skärmläsare hör båda texterna, den ena efter den andra. Står det samma sak i båda får den ändå inte veta hur bilden ser ut. (WCAG 1.1.1)",
    },
    en: {
      title: "Text alternatives that repeat the caption",
      what: "The text alternative says the same as the caption: “{{text}}”.",
      remedy:
        "Let the text alternative tell what there is to see, and leave to the caption what everyone should know about it.",
      why: "A screen reader reads both, one after the other. If they are the same, its users hear it twice and still do not know what the picture looks like. (WCAG 1.1.1)",
    },
  },
  examples: {
    sv: {
      bad: [
        '![Invigning av badhuset](../media/a.jpg "Invigning av badhuset.")',
        '![Invigning av badhuset](../media/a.jpg "Invigning av badhuset i maj 2023.")',
      ],
      good: [
        '![En kvinna klipper ett blått band.](../media/a.jpg "Invigning av badhuset")',
        '![Åke Exempelsson](../media/a.jpg "Åke Exempelsson, ordförande")',
        "![Invigning av badhuset](../media/a.jpg)",
        '![Badhuset sett från sjön](../media/a.jpg "Badhuset")',
      ],
    },
    en: {
      bad: [
        '![The opening of the baths](../media/a.jpg "The opening of the baths.")',
        '![The opening of the baths](../media/a.jpg "The opening of the baths in May 2023.")',
      ],
      good: [
        '![A woman cuts a blue ribbon.](../media/a.jpg "The opening of the baths")',
        '![Ann Westwood](../media/a.jpg "Ann Westwood, chair of the board")',
        "![The opening of the baths](../media/a.jpg)",
        '![The baths, seen from the lake](../media/a.jpg "The baths")',
      ],
    },
  },
  roles: ["alt"],
  *inPassage({ words, caption }) {
    if (caption === undefined) return;
    const [alt, other] = [heard(words), heard(caption)];
    const isBeginning = other.startsWith(`${alt} `) && alt.split(" ").length >= fewest;
    if (alt !== "" && (alt === other || isBeginning))
      yield { start: 0, end: words.length, values: { text: words } };
  },
});
