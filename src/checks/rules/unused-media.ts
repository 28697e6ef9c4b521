import { isMarkdown } from "../../model/fragments.ts";
import { rememberFor, rememberForBoth } from "../../model/remember.ts";
import { mediaFolder } from "../../model/site-files.ts";
import type { SiteSettings } from "../../model/site-settings.ts";
import type { CheckedSite } from "../checked-site.ts";
import { linksOf } from "../links-of.ts";
import { ownAddress } from "../own-address.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";
import type { TextFacts } from "../text-facts.ts";

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="4" height="4"/></svg>';

function pageWith(text: string): Readonly<Record<string, string>> {
  return {
    [`${mediaFolder}/bridge.svg`]: picture,
    "src/content/sv/bridge.md": `---\ntitle: Bron\n---\n${text}\n`,
  };
}

export default defineSiteRule({
  id: "unused-media",
  severity: "advice",
  words: {
    sv: {
      title: "Filer som ingen sida använder",
      what: "Ingen sida visar eller länkar till filen, men den finns på webbplatsen i alla fall.",
      remedy:
        "Ta bort filen om den inte behövs. Ska den vara med, visa den på en sida eller länka till /media/{{name}}.",
      why: "Allt i mappen publiceras. En glömd fil kan vara gammal eller sakna rättigheter, och sökmotorer kan ändå hitta den.",
    },
    en: {
      title: "Files that no page makes use of",
      what: "No page shows the file or links to it. It is on the website all the same.",
      remedy:
        "Delete it if it is of no use. Otherwise show it on a page, or link to /media/{{name}}.",
      why: "Whatever lies in the folder is published. A file that has been forgotten may be out of date or not yours to share, and search engines may find it.",
    },
  },
  examples: {
    bad: [{ files: { [`${mediaFolder}/bridge.svg`]: picture } }],
    good: [
      { files: pageWith("![En bro](../media/bridge.svg)") },
      { files: pageWith("Se [bron](/media/bridge.svg).") },
      { files: pageWith("Se [bron](https://norrsken.example/media/bridge.svg).") },
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    const { media } = checked.site;
    const used = usedMedia(checked);
    for (const name of media.keys())
      if (!used.has(name)) yield { file: `${mediaFolder}/${name}`, values: { name } };
  },
});

/** The media that something names: in a picture, in a link to the file, or as the value of a field. */
function usedMedia(checked: CheckedSite): ReadonlySet<string> {
  const { site, files, texts } = checked;
  const used = new Set<string>();
  for (const { link } of linksOf(checked)) if (link.kind === "media") used.add(link.file);
  const { settings, things, pages } = site;
  for (const facts of texts) for (const name of mediaByAddress(facts, settings)) used.add(name);
  // Fields that no picture stands in may name a file too, such as the original of a document.
  const ofKinds = Object.values(things).flatMap((ofKind) => [...ofKind.values()]);
  for (const one of [settings, ...ofKinds, ...pages.values()])
    for (const name of stringsOf(one)) used.add(name);
  for (const name of site.media.keys()) if (files.tokens?.text.includes(name)) used.add(name);
  return used;
}

/** The media to whose addresses a text links. */
const mediaByAddress = rememberForBoth(
  ({ links }: TextFacts, settings: SiteSettings): readonly string[] =>
    links.flatMap(({ target }) => {
      const path = ownAddress(target, settings)?.pathname;
      return path?.startsWith("/media/") ? [decoded(path.slice("/media/".length))] : [];
    }),
);

const stringsOf = rememberFor((one: object): readonly string[] => [...stringsIn(one)]);

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null || isMarkdown(value)) return;
  const inner: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value);
  for (const one of inner) yield* stringsIn(one);
}

/** An address may write letters as their bytes, and what it writes may be no text. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
