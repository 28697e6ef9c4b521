import type { RuleLanguage } from "../../rules/rule-words.ts";
import { defineTextRule } from "../rule.ts";

/**
 * Beginnings that say nothing but that there is a picture, and the letter after them. Words that name
 * another way to make one, such as "Teckning av", say more than that.
 */
const beginnings: Readonly<Record<RuleLanguage, RegExp>> = {
  sv: /^((?:(?:en|ett) )?(?:bild(?:en|er|erna)?|foto(?:n|t|grafi|grafier|grafiet)?) (?:på|av|föreställande|som visar|som föreställer|visar|föreställer)) (\S)/iu,
  en: /^((?:(?:an?|the) )?(?:picture|image|photo|photograph)s? (?:of|shows?|showing|that shows?|which shows?)) (\S)/iu,
};

/** Nothing but that there is a picture. */
const alone: Readonly<Record<RuleLanguage, RegExp>> = {
  sv: /^(?:(?:en|ett) )?(?:bild(?:en)?|foto(?:t|grafi)?)(?: \d{1,3})?[.:]?$/i,
  en: /^(?:(?:an?|the) )?(?:picture|image|photo|photograph)(?: \d{1,3})?[.:]?$/i,
};

/** What cannot stand at the beginning by itself: "Bilden visar att …". */
const dependent: Readonly<Record<RuleLanguage, RegExp>> = {
  sv: /^(?:att|hur|när|var|vad|vilk\p{L}+|sig) /iu,
  en: /^(?:that|how|when|where|what|which|who) /i,
};

export default defineTextRule({
  id: "alt-picture-of",
  severity: "warning",
  words: {
    sv: {
      title: "Alternativtexter som börjar med ”Bild på”",
      what: "Bildens alternativtext börjar med ”{{text}}”.",
      remedy: "Stryk det, och börja med det som bilden visar.",
      why: "Skärmläsare säger redan att det är en bild. Den som lyssnar får höra det två gånger innan det viktiga kommer. (WCAG 1.1.1)",
    },
    en: {
      title: "Text alternatives that begin with “Picture of”",
      what: "The text alternative begins with “{{text}}”.",
      remedy: "Leave that out, and go straight to what the picture shows.",
      why: "A screen reader says by itself that there is a picture. Listeners hear it twice before they come to what matters. (WCAG 1.1.1)",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "![Bild på en älg](../media/a.jpg)", fixed: "![En älg](../media/a.jpg)" },
        {
          text: "![Foto av Åke Exempelsson](../media/a.jpg)",
          fixed: "![Åke Exempelsson](../media/a.jpg)",
        },
        "![En bild som visar hur man sorterar glas](../media/a.jpg)",
        "![Bild 3](../media/a.jpg)",
      ],
      good: [
        "![En älg vid vägen](../media/a.jpg)",
        "![Teckning av ett badhus](../media/a.svg)",
        "![Karta över Solsken](../media/a.svg)",
        "![Flygfoto över hamnen](../media/a.jpg)",
        "![Bilder hänger på väggen i biblioteket.](../media/a.jpg)",
        "![Bildlärare i en sal](../media/a.jpg)",
        "Bild på ett leg behövs.",
      ],
    },
    en: {
      bad: [
        { text: "![Picture of a moose](../media/a.jpg)", fixed: "![A moose](../media/a.jpg)" },
        {
          text: "![A photo of Ann Westwood](../media/a.jpg)",
          fixed: "![Ann Westwood](../media/a.jpg)",
        },
        "![The image shows how to sort glass](../media/a.jpg)",
        "![Image](../media/a.jpg)",
      ],
      good: [
        "![A moose by the road](../media/a.jpg)",
        "![Drawing of a bath house](../media/a.svg)",
        "![Map of the north](../media/a.svg)",
        "![Pictures hang on the wall of the library.](../media/a.jpg)",
        "![A photographer on the ice](../media/a.jpg)",
        "A photo of your passport will do.",
      ],
    },
  },
  roles: ["alt"],
  *inPassage({ words }, { language }) {
    if (alone[language].test(words)) yield { start: 0, end: words.length, values: { text: words } };
    const [found, text = "", letter = ""] = beginnings[language].exec(words) ?? [];
    if (found === undefined) return;
    const rest = words.slice(text.length + 1);
    const canStand = /\p{L}/u.test(letter) && !dependent[language].test(rest);
    const end = found.length;
    yield { start: 0, end, values: { text }, ...(canStand && { fix: letter.toUpperCase() }) };
  },
});
