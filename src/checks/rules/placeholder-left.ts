import type { RuleLanguage } from "../../rules/rule-words.ts";
import { noProse } from "../passage.ts";
import { defineTextRule, type FoundInPassage } from "../rule.ts";

/** What `npm run new` writes where somebody is to write: `commands.new.skeleton` in the locales. */
const placeholders: Readonly<Record<RuleLanguage, RegExp>> = {
  sv: /^(?:Skriv här: .+|Skriv en sammanfattning här\.|Skriv texten här\.|Att översätta: .+)$/,
  en: /^(?:Write here: .+|Write a summary here\.|Write the text here\.|To translate: .+)$/,
};

export default defineTextRule({
  id: "placeholder-left",
  severity: "warning",
  words: {
    sv: {
      title: "Text som bara håller platsen",
      what: "”{{text}}” kommer från mallen. Den ska bytas ut innan besökarna ser sidan.",
      remedy: "Skriv det som ska stå här. Behövs fältet inte, ta bort det.",
      why: "En ny fil får texter som säger vad som ska stå var. Glöms en av dem kvar läser besökarna en uppmaning som är till för redaktören.",
    },
    en: {
      title: "Text that only holds its place",
      what: "“{{text}}” comes from the template. It is to be replaced before visitors see the page.",
      remedy: "Write what belongs here. If the field is not needed, remove it.",
      why: "A new file has texts that say what belongs where. If one is forgotten, visitors read what was meant for the editor.",
    },
  },
  examples: {
    sv: {
      bad: ["Skriv texten här.", "Skriv en sammanfattning här.", "Skriv här: Lokalens namn"],
      good: [
        "Skriv namnet här, så svarar vi.",
        "Skriv texten här. Tryck sedan på Skicka.",
        "Du kan skriva här: vi läser allt.",
      ],
    },
    en: {
      bad: ["Write the text here.", "Write a summary here.", "Write here: Name of the venue"],
      good: [
        "Write the name here, and we will answer.",
        "Write the text here. Then press Send.",
        "You can write here: we read everything.",
      ],
    },
  },
  *inPassage({ words }, { language }): Generator<FoundInPassage> {
    if (!placeholders[language].test(words)) return;
    // A title that is to be translated is marked as being in its own language.
    const [text = ""] = words.split(noProse);
    yield { start: 0, end: words.length, values: { text: text.trim() } };
  },
});
