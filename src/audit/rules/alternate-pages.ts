import { siteAddresses } from "../files/site-addresses.ts";
import { examplePageInLanguages } from "../html/example-page-in-languages.ts";
import { defineSiteRule } from "../rule.ts";

const both = { sv: "/sv/", en: "/en/", "x-default": "/sv/" };

export default defineSiteRule({
  id: "alternate-pages",
  criteria: [],
  words: {
    sv: {
      title: "Språkversioner som inte pekar på varandra",
      what: "Sidan säger att den finns på ”{{language}}” på {{target}}, men den sidan saknas, säger ett annat språk eller pekar inte tillbaka.",
      remedy: "Låt varje språkversion nämna alla andra och sig själv, var och en med rätt språk.",
      why: "Sökmotorer bortser från språkversioner som inte är överens, och visar läsaren sidan på fel språk.",
    },
    en: {
      title: "Pages in several languages that do not point to each other",
      what: "The page says that it is in “{{language}}” at {{target}}, but that page is missing, says another language or does not point back.",
      remedy: "Let each language version name all others and itself, each with its language.",
      why: "Search engines ignore language versions that do not agree, and show readers the page in the wrong language.",
    },
  },
  examples: {
    bad: [
      { files: { "sv/index.html": examplePageInLanguages("sv", { alternates: both }) } },
      {
        files: {
          "sv/index.html": examplePageInLanguages("sv", { alternates: both }),
          "en/index.html": examplePageInLanguages("en", { alternates: {} }),
        },
      },
      {
        files: {
          "sv/index.html": examplePageInLanguages("sv", { alternates: both }),
          "en/index.html": examplePageInLanguages("sv", { alternates: both }),
        },
      },
      { files: { "sv/index.html": examplePageInLanguages("sv", { alternates: { en: "/en/" } }) } },
    ],
    good: [
      {
        files: {
          "sv/index.html": examplePageInLanguages("sv", { alternates: both }),
          "en/index.html": examplePageInLanguages("en", { alternates: both }),
        },
      },
      { files: { "sv/index.html": examplePageInLanguages("sv", { alternates: {} }) } },
    ],
  },
  *inSite(site) {
    const { own, pageAt } = siteAddresses(site);
    for (const { address, alternates } of site.pages)
      for (const { language, target } of alternates) {
        const page = pageAt(target, address);
        const back = page?.alternates.map((one) => own(one.target, page.address));
        const isRight = language === "x-default" || page?.language === language;
        if (!isRight || !back?.includes(address))
          yield { page: address, values: { language, target } };
      }
  },
});
