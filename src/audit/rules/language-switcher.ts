import { siteAddresses } from "../files/site-addresses.ts";
import { examplePageInLanguages } from "../html/example-page-in-languages.ts";
import { defineSiteRule } from "../rule.ts";

const alternates = { sv: "/sv/a/", en: "/en/a/" };

export default defineSiteRule({
  id: "language-switcher",
  criteria: [],
  words: {
    sv: {
      title: "Språkväljare som leder fel",
      what: "Språkväljaren leder till {{target}} på ”{{language}}”, men sidan säger själv att den finns på {{expected}}.",
      remedy: "Låt språkväljaren leda till samma sida på det andra språket.",
      why: "Den som byter språk vill läsa samma sida. Leder väljaren någon annanstans, eller saknas länken, är det svårt att hitta tillbaka.",
    },
    en: {
      title: "Language switchers that lead astray",
      what: "The language switcher leads to {{target}} for “{{language}}”, but the page itself says that it is at {{expected}}.",
      remedy: "Let the language switcher lead to the same page in the other language.",
      why: "Whoever changes language wants to read the same page. When the switcher leads elsewhere, or the link is missing, it is hard to find back.",
    },
  },
  examples: {
    bad: [
      {
        files: {
          "sv/a/index.html": examplePageInLanguages("sv", { alternates, switches: { en: "/en/" } }),
          "en/index.html": examplePageInLanguages("en", { alternates: {} }),
        },
      },
      { files: { "sv/a/index.html": examplePageInLanguages("sv", { alternates }) } },
      {
        files: {
          "sv/a/index.html": examplePageInLanguages("sv", {
            alternates: {},
            switches: { en: "/en/b/" },
          }),
        },
      },
    ],
    good: [
      {
        files: {
          "sv/a/index.html": examplePageInLanguages("sv", {
            alternates,
            switches: { en: "/en/a/" },
          }),
          "en/a/index.html": examplePageInLanguages("en", {
            alternates,
            switches: { sv: "../../sv/a/" },
          }),
        },
      },
    ],
  },
  *inSite(site) {
    const { own, exists } = siteAddresses(site);
    for (const { address: page, language: spoken, alternates, switches } of site.pages) {
      const expected = new Map(alternates.map(({ language, target }) => [language, target]));
      for (const { language, target } of switches) {
        const other = expected.get(language) ?? target;
        const leadsThere = own(target, page) === own(other, page) && exists(target, page);
        if (!leadsThere) yield { page, values: { language, target, expected: other } };
      }
      for (const [language, target] of expected) {
        const isElsewhere = language !== spoken && language !== "x-default";
        if (isElsewhere && !switches.some((one) => one.language === language))
          yield { page, values: { language, target: "–", expected: target } };
      }
    }
  },
});
