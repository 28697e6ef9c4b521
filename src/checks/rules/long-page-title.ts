import { plainInlineText } from "../../markdown/inline-text.ts";
import { longestTitle, ownTitle } from "../../routes/document-title.ts";
import { filesOf } from "../../routes/history.ts";
import { titleOf } from "../../routes/links.ts";
import type { Route } from "../../routes/route.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

const title = {
  long: "Så ansöker du om bygglov för att bygga ut ditt hus eller bygga ett helt nytt på din tomt",
  short: "Sök bygglov för ditt hus",
};

export default defineSiteRule({
  id: "long-page-title",
  severity: "warning",
  words: {
    sv: {
      title: "Titlar som inte får plats",
      what: "Titeln har {{count}} tecken och kortas av i webbläsarens flik och i sökresultat.",
      remedy:
        "Korta titeln till högst {{most}} tecken, helst färre. Börja med det viktigaste och lägg resten i ingressen.",
      why: "Titeln är det första som läses upp och det som syns i flikar, bokmärken och sökresultat. Där försvinner slutet av en lång titel. (WCAG 2.4.2)",
    },
    en: {
      title: "Titles that do not fit",
      what: "The title has {{count}} characters, so browser tabs and search results cut it off.",
      remedy:
        "Shorten it to {{most}} characters or fewer. Put what matters first, and move the rest to the preamble.",
      why: "Screen readers say the title first, and it is all that tabs, bookmarks and search results show. The end of a long one is lost there. (WCAG 2.4.2)",
    },
  },
  examples: {
    bad: [
      { files: { "src/content/sv/permits.md": `---\ntitle: ${title.long}\n---\nSök i tid.\n` } },
    ],
    good: [
      { files: { "src/content/sv/permits.md": `---\ntitle: ${title.short}\n---\nSök i tid.\n` } },
    ],
  },
  *inSite({ site, table, translators }): Generator<FoundInSite> {
    for (const route of table.routes) {
      if (!standsAlone(route)) continue;
      const translator = translators(route.language);
      const { length: count } = plainInlineText(titleOf(route, site, translator).value);
      // Some pages have a shorter title in the tab, which is what is cut off.
      if (count <= longestTitle || ownTitle({ site, route, translator }).length <= longestTitle)
        continue;
      const [file] = filesOf(route, site);
      if (file === undefined) continue;
      yield { file, ...pathOfTitle(file, route), values: { count, most: longestTitle } };
    }
  },
});

/** The title of a stand-in for a translation is that of another page, and so is that of a part. */
function standsAlone({ fallbackFrom, page }: Route): boolean {
  return fallbackFrom === undefined && !page.partOf && !page.isPart;
}

/** The field that most files have their title in; some things make it of several others. */
function pathOfTitle(file: string, { subject, language }: Route): Pick<FoundInSite, "path"> {
  if (file.endsWith(".md")) return { path: ["title"] };
  const fields = subject as Readonly<Record<string, unknown>>;
  const field = ["title", "name"].find((one) => fields[one] !== undefined);
  if (field === undefined) return {};
  return { path: typeof fields[field] === "string" ? [field] : [field, language] };
}
