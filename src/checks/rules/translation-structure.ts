import { pagePair } from "../example-files.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";
import { type ShapePart, shapeParts } from "../text-shape.ts";
import { foundIn, translatedTexts } from "../translated-texts.ts";

/** What the parts are called in the words of the rule. */
const names: Readonly<Record<ShapePart, string>> = {
  headings: "##",
  items: "-",
  tables: "|",
  pictures: "![]",
  notes: "[^1]",
};

export default defineSiteRule({
  id: "translation-structure",
  severity: "advice",
  words: {
    sv: {
      title: "Delar som finns bara på ett av språken",
      what: "Antalet delar är inte detsamma som i {{original}} (## rubriker, - punkter, | tabeller, ![] bilder, [^1] fotnoter). Här: {{here}}. Där: {{there}}.",
      remedy: "Se efter om något har glömts bort vid översättningen.",
      why: "Ett stycke som saknas på ett språk syns inte för den som läser bara det språket.",
    },
    en: {
      title: "Parts that only one of the languages has",
      what: "There are not as many parts as in {{original}} (## headings, - entries, | tables, ![] pictures, [^1] notes). Here: {{here}}. There: {{there}}.",
      remedy: "See whether something was forgotten when the text was translated.",
      why: "Whoever reads one language alone cannot see that a part of it is missing.",
    },
  },
  examples: {
    bad: [pagePair("- ett\n- två\n- tre", "- one\n- two")],
    good: [
      pagePair("## Ett\n\n- två", "## One\n\n- two"),
      pagePair("Två meningar. Här.", "One sentence."),
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    for (const { original, translation } of translatedTexts(checked)) {
      const [here, there] = [translation.shape.counts, original.shape.counts];
      const parts = shapeParts.filter((part) => here[part] !== there[part]);
      if (parts.length === 0) continue;
      const told = (counts: typeof here) =>
        parts.map((part) => `${names[part]} ${counts[part]}`).join(", ");
      yield foundIn({ original, translation }, { here: told(here), there: told(there) });
    }
  },
});
