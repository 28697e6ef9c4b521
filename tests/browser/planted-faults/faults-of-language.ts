import {
  inComponent,
  inContent,
  inHead,
  inText,
  onNotice,
  onOrganisation,
  type PlantedFault,
  replaced,
} from "./planted-fault.ts";

/** Languages and titles that are wrong. */
export const faultsOfLanguage: readonly PlantedFault[] = [
  {
    page: "/sv/personuppgifter/",
    name: "A page that says another language than it is in",
    change: replaced('<html lang="sv"', '<html lang="en"'),
    rule: "page-language",
    source: inContent("src/content/sv/personal-data.md"),
  },
  {
    page: "/sv/om-webbplatsen/",
    name: "A passage in another language that is not marked",
    change: inText("<p>The council has decided that the work is to begin in May.</p>"),
    rule: "passage-language",
    source: inContent("src/content/sv/about.md"),
  },
  {
    page: "/en/about-this-site/",
    name: "A passage that is marked with a language that there is not",
    change: inText('<p lang="e_n">The council has decided.</p>'),
    rule: "language-tag",
    source: inContent("src/content/en/about.md"),
  },
  {
    page: "/en/personal-data/",
    name: "A passage that is marked with a language that there is not, as axe sees it",
    change: inText('<p lang="svenska">The council has decided.</p>'),
    rule: "axe:valid-lang",
    states: ["light"],
    source: inContent("src/content/en/personal-data.md"),
  },
  {
    page: "/sv/lattlast/om-webbplatsen/",
    name: "A title in another language",
    change: replaced(/<title>[^<]*/, "<title>What we do and how you can reach us"),
    rule: "title-language",
    source: inContent("src/content/sv/easy/about.md"),
  },
  {
    page: "/en/easy-to-read/about-this-site/",
    name: "A page without a title",
    change: replaced(/<title>[^<]*<\/title>/, ""),
    rule: "axe:document-title",
    states: ["light"],
    source: inHead,
  },
  {
    page: "/sv/lattlast/sormlandsstrategin/",
    name: "A page that does not say its language",
    change: replaced('<html lang="sv"', "<html"),
    rule: "axe:html-has-lang",
    states: ["light"],
    source: inComponent("layouts/document.tsx"),
  },
  {
    ...onOrganisation("regionforbundet-sormland"),
    name: "Two pages of the same title",
    change: replaced(/<title>[^<]*/, "<title>Region Sörmland – Sörmland utvecklas"),
    rule: "same-page-title",
  },
  {
    ...onNotice("example-council-2027-06-10"),
    name: "A sentence in another language in a passage of the page's own",
    change: inText(
      "<p>Rådet skriver: The council has decided that the work is to begin in May. Det är bra för länet, och vi ser fram mot att det börjar.</p>",
    ),
    rule: "passage-language",
  },
];
