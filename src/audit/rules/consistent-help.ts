import { misplacedEntries } from "../files/misplaced-entry.ts";
import { exampleHelp } from "../html/example-help.ts";
import type { HelpEntry } from "../page-facts.ts";
import { defineSiteRule } from "../rule.ts";

export default defineSiteRule({
  id: "consistent-help",
  criteria: ["3.2.6"],
  words: {
    sv: {
      title: "Hjälp på olika ställen",
      what: "Hjälpen {{entry}} kommer efter {{after}}, tvärtemot på andra sidor.",
      remedy:
        "Låt kontaktuppgifter och annan hjälp stå på samma ställe och i samma ordning på alla sidor.",
      why: "Den som behöver hjälp ska inte behöva leta efter den. Det är svårast för den som har svårt att minnas eller att koncentrera sig.",
    },
    en: {
      title: "Help in different places",
      what: "The help {{entry}} comes after {{after}}, the other way round from other pages.",
      remedy:
        "Let contact details and other help stand in the same place and the same order on all pages.",
      why: "People who need help should not have to look for it. It is hardest for those who find it hard to remember or to concentrate.",
    },
  },
  examples: {
    bad: [
      {
        files: {
          "a/index.html": exampleHelp({ footer: ["tel:+461", "mailto:a@b.example"] }),
          "b/index.html": exampleHelp({ footer: ["tel:+461", "mailto:a@b.example"] }),
          "c/index.html": exampleHelp({ footer: ["mailto:a@b.example", "tel:+461"] }),
        },
      },
      {
        files: {
          "a/index.html": exampleHelp({ footer: ["tel:+461"] }),
          "b/index.html": exampleHelp({ footer: ["tel:+461"] }),
          "c/index.html": exampleHelp({ header: ["tel:+461"] }),
        },
      },
    ],
    good: [
      {
        files: {
          "a/index.html": exampleHelp({ header: ["tel:+461"], footer: ["mailto:a@b.example"] }),
          "b/index.html": exampleHelp({ footer: ["mailto:a@b.example"] }),
        },
      },
    ],
  },
  *inSite({ pages }) {
    for (const ofLanguage of Map.groupBy(pages, ({ language }) => language).values()) {
      const lists = ofLanguage.map(({ address, help }) => ({
        page: address,
        entries: help.map(nameOf),
      }));
      for (const { page, entry, after } of misplacedEntries(lists))
        yield { page, values: { entry, after } };
    }
  },
});

function nameOf(entry: HelpEntry): string {
  return entry.part === "help" ? entry.link.target : `<${entry.part}>`;
}
