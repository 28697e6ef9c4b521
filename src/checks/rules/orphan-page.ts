import { isHeld } from "../../model/life.ts";
import type { Page } from "../../model/page.ts";
import { referenceKey } from "../../model/reference.ts";
import { defaultLanguage } from "../../model/site.ts";
import { sectionOf } from "../../routes/links.ts";
import { isCurrent } from "../../routes/listed.ts";
import type { Route } from "../../routes/route.ts";
import type { CheckedSite } from "../checked-site.ts";
import { person, personFile, personId } from "../example-files.ts";
import { linksOf } from "../links-of.ts";
import { menuEntries } from "../menu-entries.ts";
import { ownPageAt } from "../own-address.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

const alone = "---\ntitle: Badplatser\n---\nHär kan du bada.\n";

export default defineSiteRule({
  id: "orphan-page",
  severity: "warning",
  words: {
    sv: {
      title: "Sidor som ingen länk leder till",
      what: "Ingen meny, lista eller annan sida leder hit.",
      remedy:
        "Länka till sidan från en sida som handlar om något närliggande, så här: [länktext]({{reference}}). Eller lägg den i en meny i _data/navigation.json.",
      why: "De flesta går från sida till sida. En sida utan länkar hittar bara den som söker efter den eller letar i registret.",
    },
    en: {
      title: "Pages that no link leads to",
      what: "No menu, list or other page leads here.",
      remedy:
        "Link to it from a page on a related matter, as [link text]({{reference}}), or add it to a menu in _data/navigation.json.",
      why: "Most people go from one page to the next. What nothing links to is found only by those who search for it or look it up in the index.",
    },
  },
  examples: {
    bad: [
      { files: { "src/content/sv/baths.md": alone } },
      { files: { "src/content/sv/about/baths.md": alone } },
      {
        files: {
          "src/content/sv/baths.md":
            "---\ntitle: Badplatser\n---\n[Hit själv](page:baths) och [hit](/sv/baths/).\n",
        },
      },
    ],
    good: [
      {
        files: {
          "src/content/sv/baths.md": alone,
          "src/content/sv/news/summer.md":
            "---\ntitle: Sommar\npublished: 2024-04-01\n---\nSe [badplatserna](page:baths).\n",
        },
      },
      {
        files: {
          "src/content/sv/baths.md": alone,
          "src/content/sv/news/summer.md":
            "---\ntitle: Sommar\npublished: 2024-04-01\n---\nSe [badplatserna](/sv/baths/).\n",
        },
      },
      {
        files: {
          [personFile]: person(),
          "src/content/sv/baths.md": `---\ntitle: Bad\neditor: ${personId}\n---\nBada.\n`,
        },
      },
      {
        files: {
          "src/content/sv/news/summer.md": "---\ntitle: Sommar\npublished: 2024-04-01\n---\nSol.\n",
        },
      },
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    const { site, table } = checked;
    const original = defaultLanguage(site);
    const reached = reachedPages(checked);
    for (const { id, translations } of site.pages.values()) {
      const reference = `page:${id}`;
      const route = table.find(reference, original);
      const file = translations[original]?.file;
      if (!route || file === undefined || reached.has(reference)) continue;
      if (!isListed(route, checked) && isCurrent(route, site) && !isHeld(route.life))
        yield { file, values: { reference } };
    }
  },
});

/** The keys of all that something else leads to: by a reference, or by an address. */
function reachedPages(checked: CheckedSite): ReadonlySet<string> {
  const reached = new Set(checked.site.mentions.keys());
  const listsNaming = namingListed(checked);
  for (const { by, link } of linksOf(checked)) {
    if (link.kind !== "reference") continue;
    // Menus and settings are nobody's mentions.
    if (!by) reached.add(link.key);
    else if (listsNaming(link.key)) reached.add(referenceKey(by));
  }
  for (const { to } of menuEntries(checked.site.navigation))
    if (typeof to === "string") addPageAt(to, checked, reached);
  const ids = new Map([...checked.site.pages.values()].flatMap(filesOfPage));
  for (const { links } of checked.texts)
    for (const { file, target } of links) addPageAt(target, checked, reached, ids.get(file));
  return reached;
}

/** Whether the page of a thing lists what names the thing: that of a person, the pages it edits. */
function namingListed({ site, table }: CheckedSite): (key: string) => boolean {
  const known = new Map<string, boolean>();
  return (key) => {
    const lists =
      known.get(key) ?? table.find(key, defaultLanguage(site))?.page.listsNaming === true;
    known.set(key, lists);
    return lists;
  };
}

/** The files of a page, each with its key. */
function filesOfPage({ id, translations }: Page): readonly (readonly [string, string])[] {
  return Object.values(translations).map(({ file }) => [file, `page:${id}`]);
}

/** @param own the key of the page on which the address stands: that it leads to itself is no help */
function addPageAt(target: string, checked: CheckedSite, reached: Set<string>, own?: string): void {
  const key = ownPageAt(target, checked)?.route.key;
  if (key !== undefined && key !== own) reached.add(key);
}

/** Whether its section has a page, which lists all that belongs to it. */
function isListed(route: Route, { table }: CheckedSite): boolean {
  const section = sectionOf(route);
  return section !== undefined && table.find(`section:${section}`, route.language) !== undefined;
}
