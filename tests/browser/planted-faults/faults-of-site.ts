import { inComponent, inHead, type PlantedFault, replaced } from "./planted-fault.ts";

/** What pages of a site say of each other, and what all have in the same order. */
export const faultsOfSite: readonly PlantedFault[] = [
  {
    page: "/sv/nyheter/2017/",
    name: "A page that says a right address at which there is nothing",
    change: replaced(/(?<=<link rel="canonical" href=")[^"]*/, "https://regionwebb.example/borta/"),
    rule: "canonical-address",
    source: inHead,
  },
  {
    page: "/sv/nyheter/2018/",
    name: "A page in another language that does not point back",
    change: replaced(
      /(?<=<link rel="alternate" hreflang="en" href=")[^"]*/,
      "https://regionwebb.example/en/contacts/",
    ),
    rule: "alternate-pages",
    source: inHead,
  },
  {
    page: "/sv/nyheter/2023/",
    name: "A language switcher that leads to another page",
    change: replaced('<a href="/en/news/2023/" lang="en"', '<a href="/en/news/" lang="en"'),
    rule: "language-switcher",
    source: inComponent("components/language-switcher/language-switcher.tsx"),
  },
  {
    page: "/sv/nyheter/2024/",
    name: "A menu in another order than on other pages",
    change: replaced(
      '<li><a href="/sv/ordlista/">Ordlista</a></li><li><a href="/sv/lattlast/">Lättläst</a></li>',
      '<li><a href="/sv/lattlast/">Lättläst</a></li><li><a href="/sv/ordlista/">Ordlista</a></li>',
    ),
    rule: "consistent-navigation",
    source: inComponent("components/site-menu/site-menu.tsx"),
  },
  {
    page: "/en/news/2017/",
    name: "Help at another place than on other pages",
    change: replaced(
      '<header class="site-header" id="top">',
      '<header class="site-header" id="top"><a href="mailto:kontakt@regionwebb.example">kontakt@regionwebb.example</a>',
    ),
    rule: "consistent-help",
    source: inComponent("components/site-footer/site-footer.tsx"),
  },
  {
    page: "/en/news/2018/",
    name: "Help that only this page has not",
    change: replaced(/<a href="mailto:kontakt@[^<]*<\/a>/, "-"),
    rule: "missing-help",
    source: inComponent("components/site-footer/site-footer.tsx"),
  },
];
