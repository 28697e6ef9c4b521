import { navigationFile } from "../../model/sources.ts";
import type { CheckedSite } from "../checked-site.ts";
import { menuEntries } from "../menu-entries.ts";
import { type OwnPage, ownPageAt, referenceTo } from "../own-address.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";
import type { TextLink } from "../text-facts.ts";

/** A page with a text that links. */
function pageWith(text: string) {
  return { files: { "src/content/sv/links.md": `---\ntitle: Länkar\n---\n${text}\n` } };
}

export default defineSiteRule({
  id: "absolute-own-link",
  severity: "warning",
  words: {
    sv: {
      title: "Länkar till den egna webbplatsen med hela adressen",
      what: "Länken leder till en egen sida men är skriven som {{target}}.",
      remedy: "Skriv {{reference}} i stället för adressen.",
      why: "Adressen slutar att fungera den dag sidan byter namn eller flyttas. En hänvisning följer med, och ett fel i den syns direkt.",
    },
    en: {
      title: "Links within the site that are written as addresses",
      what: "The link leads to a page of this site, but is written as {{target}}.",
      remedy: "Put {{reference}} in its place.",
      why: "An address breaks as soon as the page is renamed or moved. A reference goes on working, and a slip in it is found at once.",
    },
  },
  examples: {
    bad: [
      pageWith("Läs [om oss](https://norrsken.example/sv/om-oss/)."),
      pageWith("Läs [om uppdraget](https://www.norrsken.example/sv/om-oss#uppdraget)."),
      pageWith("Läs [om oss](/sv/om-oss/)."),
    ],
    good: [
      pageWith("Läs [om oss](page:about)."),
      pageWith("Läs [på engelska](https://norrsken.example/en/about-us/)."),
      pageWith("Läs [arkivet](https://arkiv.norrsken.example/sv/om-oss/)."),
      pageWith("Läs [vad ordet betyder](https://norrsken.example/sv/ordlista/#lux)."),
      pageWith("Gå till [e-tjänsten](https://norrsken.example/e-tjanst/)."),
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    yield* inMenus(checked);
    for (const { links } of checked.texts) yield* inText(links, checked);
  },
});

/** A link to another language is meant so: a reference leads to the language of the text. */
function* inText(links: readonly TextLink[], checked: CheckedSite): Generator<FoundInSite> {
  for (const { target, file, line, language } of links) {
    const page = ownPageAt(target, checked);
    const values = page?.route.language === language && valuesOf(target, page, checked);
    if (values) yield { file, line, values };
  }
}

function* inMenus(checked: CheckedSite): Generator<FoundInSite> {
  for (const { to, path } of menuEntries(checked.site.navigation)) {
    const page = typeof to === "string" ? ownPageAt(to, checked) : undefined;
    const values = page && valuesOf(String(to), page, checked);
    if (values) yield { file: navigationFile, path, values };
  }
}

/** A reference may only name a part of a page that its content promises. */
function valuesOf(
  target: string,
  { route, fragment }: OwnPage,
  checked: CheckedSite,
): FoundInSite["values"] | undefined {
  const { page, subject, language } = route;
  const where = { site: checked.site, language };
  const isKnown = fragment === "" || page.fragments?.(subject, where).includes(fragment.slice(1));
  const reference = isKnown ? referenceTo(route, checked) : undefined;
  return reference === undefined ? undefined : { target, reference: reference + fragment };
}
