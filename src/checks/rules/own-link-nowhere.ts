import { isEmptied } from "../../routes/emptied-routes.ts";
import type { CheckedSite } from "../checked-site.ts";
import { ownAddress, ownPageAt } from "../own-address.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

/** A page with a text that links. */
function pageWith(text: string) {
  return { files: { "src/content/sv/links.md": `---\ntitle: Länkar\n---\n${text}\n` } };
}

export default defineSiteRule({
  id: "own-link-nowhere",
  severity: "error",
  words: {
    sv: {
      title: "Länkar till egna sidor som inte finns",
      what: "Länken leder till {{target}}, men det finns ingen sådan sida.",
      remedy: "Skriv en hänvisning till sidan, till exempel page:about, eller ta bort länken.",
      why: "Den som följer länken kommer till en sida som säger att inget finns där.",
    },
    en: {
      title: "Links to pages of the site that are not there",
      what: "The link leads to {{target}}, and there is no such page.",
      remedy: "Write a reference to the page, such as page:about, or remove the link.",
      why: "Whoever follows it comes to a page that says that there is nothing there.",
    },
  },
  examples: {
    bad: [
      pageWith("Läs [om oss](https://norrsken.example/sv/om-alla/)."),
      pageWith("Läs [om oss](https://www.norrsken.example/en/nothing)."),
    ],
    good: [
      pageWith("Läs [om oss](page:about)."),
      pageWith("Läs [på engelska](https://norrsken.example/en/about-us/)."),
      pageWith("Gå till [e-tjänsten](https://norrsken.example/e-tjanst/)."),
      pageWith("Prenumerera på [flödet](https://norrsken.example/sv/feed.xml)."),
      pageWith("Läs [på svenska](https://norrsken.example.org/sv/om-alla/)."),
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    for (const { links } of checked.texts)
      for (const { file, line, target } of links)
        if (/^https?:/.test(target) && isNowhere(target, checked))
          yield { file, line, values: { target } };
  },
});

/** Other programs may answer on the same host; below the folder of a language all is the site's. */
function isNowhere(target: string, checked: CheckedSite): boolean {
  const { site } = checked;
  const path = ownAddress(target, site.settings)?.pathname;
  const [, language = ""] = path?.split("/") ?? [];
  if (path === undefined || !site.settings.languages.includes(language)) return false;
  const isFile = /\.[a-z\d]{1,5}$/i.test(path) && !path.endsWith("/index.html");
  const isOld = site.redirects.redirects.some(({ from }) => from === path);
  const isPage = isFile || isOld || ownPageAt(target.replace(/\?.*$/, ""), checked) !== undefined;
  return !isPage && !isEmptied(path.replace(/index\.html$/, ""), checked.table);
}
