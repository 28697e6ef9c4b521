import { exampleHelp } from "../html/example-help.ts";
import type { LinkFact, PageFacts } from "../page-facts.ts";
import { defineSiteRule } from "../rule.ts";

/** So large a part of the pages may lack something: more, and it is no custom of the site. */
const most = 0.1;

const nine = Object.fromEntries(
  [..."abcdefghi"].map((name) => [`${name}/index.html`, exampleHelp({ footer: ["tel:+461"] })]),
);

export default defineSiteRule({
  id: "missing-help",
  criteria: [],
  words: {
    sv: {
      title: "Sidor utan den hjälp som andra sidor har",
      what: "Sidan saknar hjälpen ”{{text}}” ({{target}}), som nästan alla andra sidor på språket har.",
      remedy: "Låt sidan ha samma sidhuvud och sidfot som de andra.",
      why: "Den som behöver hjälp letar efter den där den brukar stå.",
    },
    en: {
      title: "Pages without the help that other pages have",
      what: "The page lacks the help “{{text}}” ({{target}}), which nearly all other pages in the language have.",
      remedy: "Let the page have the same header and footer as the others.",
      why: "People who need help look for it where it usually is.",
    },
  },
  examples: {
    bad: [{ files: { ...nine, "z/index.html": exampleHelp({}) } }],
    good: [
      { files: { ...nine, "z/index.html": exampleHelp({ footer: ["tel:+461"] }) } },
      {
        files: {
          "a/index.html": exampleHelp({ footer: ["tel:+461"] }),
          "b/index.html": exampleHelp({}),
        },
      },
    ],
  },
  *inSite({ pages }) {
    const whole = pages.filter(({ isRedirect, isIndexable }) => !isRedirect && isIndexable);
    for (const ofLanguage of Map.groupBy(whole, ({ language }) => language).values()) {
      const helps = ofLanguage.map((page) => ({ page, help: helpOf(page) }));
      const all = new Map(helps.flatMap(({ help }) => [...help]));
      for (const [target, text] of all) {
        const without = helps.filter(({ help }) => !help.has(target));
        if (without.length > most * helps.length) continue;
        for (const { page } of without) yield { page: page.address, values: { text, target } };
      }
    }
  },
});

/** The names of the help on a page, by where they lead. */
function helpOf({ help }: PageFacts): ReadonlyMap<string, string> {
  const links = help.flatMap((entry): readonly LinkFact[] =>
    entry.part === "help" ? [entry.link] : [],
  );
  return new Map(links.map(({ target, text }) => [target, text]));
}
