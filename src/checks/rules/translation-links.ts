import { pagePair } from "../example-files.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";
import { differencesIn, foundIn, translatedTexts } from "../translated-texts.ts";

export default defineSiteRule({
  id: "translation-links",
  severity: "warning",
  words: {
    sv: {
      title: "Länkar som skiljer sig mellan språken",
      what: "Länkarna är inte desamma som i {{original}}. Här saknas: {{missing}}. Bara här finns: {{extra}}.",
      remedy: "Lägg till länken i den text som saknar den, eller ta bort den ur den andra.",
      why: "Alla ska hitta vidare till samma sidor, vilket språk de än läser.",
    },
    en: {
      title: "Links that differ between the languages",
      what: "The links are not those of {{original}}. Missing here: {{missing}}. Only here: {{extra}}.",
      remedy: "Add the link to the text that lacks it, or take it out of the other.",
      why: "People should find their way to the same pages, whichever language they read.",
    },
  },
  examples: {
    bad: [
      pagePair("Läs [om oss](page:about).", "Read about us."),
      pagePair("Ring [oss](tel:+46155245700).", "Call [us](tel:+46155245701)."),
      pagePair("Skriv till [oss](mailto:a@example.org).", "Write to [us](mailto:b@example.org)."),
    ],
    good: [
      pagePair("Läs [om oss](page:about#uppdraget).", "Read [about us](page:about)."),
      pagePair("[Myndigheten](https://example.org/)", "[The authority](https://example.org/en/)"),
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    for (const pair of translatedTexts(checked)) {
      const values = differencesIn(pair, "targets");
      if (values) yield foundIn(pair, values);
    }
  },
});
