import { misplacedEntries } from "../files/misplaced-entry.ts";
import { examplePage } from "../html/example-page.ts";
import { defineSiteRule } from "../rule.ts";

function pageWith(...targets: readonly string[]): string {
  const links = targets.map((target) => `<li><a href="${target}">${target}</a></li>`);
  return examplePage(`<nav aria-label="Meny"><ul>${links.join("")}</ul></nav><main>a</main>`).html;
}

export default defineSiteRule({
  id: "consistent-navigation",
  criteria: ["3.2.3"],
  words: {
    sv: {
      title: "Menyer i olika ordning",
      what: "I ”{{menu}}” kommer {{entry}} efter {{after}}, tvärtemot på andra sidor.",
      remedy: "Låt det som upprepas stå i samma ordning på alla sidor.",
      why: "Den som förstorar sidan, lyssnar på den eller har svårt att minnas lär sig var saker finns. Byter de plats måste allt letas upp på nytt.",
    },
    en: {
      title: "Menus in different orders",
      what: "In “{{menu}}”, {{entry}} comes after {{after}}, the other way round from other pages.",
      remedy: "Let what is repeated stand in the same order on all pages.",
      why: "People who enlarge a page, listen to it or find it hard to remember learn where things are. When they change places, all has to be found anew.",
    },
  },
  examples: {
    bad: [
      {
        files: {
          "a/index.html": pageWith("/a/", "/b/", "/c/"),
          "b/index.html": pageWith("/a/", "/b/", "/c/"),
          "c/index.html": pageWith("/b/", "/a/", "/c/"),
        },
      },
    ],
    good: [
      {
        files: {
          "a/index.html": pageWith("/a/", "/a/1/", "/b/", "/c/"),
          "b/index.html": pageWith("/a/", "/b/", "/c/"),
          "c/index.html": pageWith("/a/", "/c/"),
        },
      },
    ],
  },
  *inSite({ pages }) {
    const all = pages.flatMap(({ address, language, navigation }) =>
      navigation.map(({ name, links }) => ({ address, menu: `${language} ${name}`, name, links })),
    );
    for (const menu of Map.groupBy(all, (one) => one.menu).values()) {
      const lists = menu.map(({ address, links }) => ({
        page: address,
        entries: links.map(({ target }) => target),
      }));
      for (const { page, entry, after } of misplacedEntries(lists))
        yield { page, values: { menu: menu[0]?.name ?? "", entry, after } };
    }
  },
});
