import { siteAddresses } from "../files/site-addresses.ts";
import { examplePage } from "../html/example-page.ts";
import { defineSiteRule } from "../rule.ts";

function pageAt(canonical: string, head = ""): string {
  return examplePage("a", { head: `<link rel="canonical" href="${canonical}">${head}` }).html;
}

export default defineSiteRule({
  id: "canonical-address",
  criteria: [],
  words: {
    sv: {
      title: "Sidor som säger fel om sin egen adress",
      what: "Sidan säger att dess rätta adress är {{target}}, men där finns ingen sida som är sin egen.",
      remedy:
        "Skriv sidans egen fullständiga adress, eller adressen till den sida som den är en kopia av.",
      why: "Sökmotorer visar den adress som sidan säger. Finns den inte, eller pekar den vidare, hittar ingen till sidan.",
    },
    en: {
      title: "Pages that say the wrong address of themselves",
      what: "The page says that its right address is {{target}}, but no page there says so of itself.",
      remedy: "Give the whole address of the page, or that of the page that it is a copy of.",
      why: "Search engines show the address that a page says. When it does not exist, or points further, nobody finds the page.",
    },
  },
  examples: {
    bad: [
      { files: { "a/index.html": pageAt("https://a.example/b/") } },
      { files: { "a/index.html": pageAt("/a/") } },
      {
        files: {
          "a/index.html": pageAt("https://a.example/b/"),
          "b/index.html": pageAt("https://a.example/c/"),
          "c/index.html": pageAt("https://a.example/c/"),
        },
      },
      {
        files: {
          "a/index.html": pageAt("https://a.example/a/"),
          "b/index.html": pageAt("https://a.example/c/"),
          "c/index.html": pageAt("https://a.example/c/", '<meta name="robots" content="noindex">'),
        },
      },
    ],
    good: [
      {
        files: {
          "a/index.html": pageAt("https://a.example/a/"),
          "b/index.html": pageAt("https://a.example/a/"),
          "c/index.html": pageAt("https://a.example/c/", '<meta name="robots" content="noindex">'),
        },
      },
    ],
  },
  *inSite(site) {
    const { pageAt } = siteAddresses(site);
    for (const { address, canonical, isRedirect } of site.pages) {
      if (canonical === undefined || isRedirect) continue;
      const page = pageAt(canonical);
      const saysSo = page && pageAt(page.canonical ?? "") === page;
      const mayBeFound = page?.address === address || page?.isIndexable;
      if (!URL.canParse(canonical) || !saysSo || !mayBeFound)
        yield { page: address, values: { target: canonical } };
    }
  },
});
