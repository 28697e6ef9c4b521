import { isMarkdown } from "../../model/fragments.ts";
import { mediaFolder } from "../../model/site-files.ts";
import type { CheckedSite } from "../checked-site.ts";
import { linksOf } from "../links-of.ts";
import { ownAddress } from "../own-address.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

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
  for (const { links } of texts)
    for (const { target } of links) {
      const path = ownAddress(target, site.settings)?.pathname;
      if (path?.startsWith("/media/")) used.add(decoded(path.slice("/media/".length)));
    }
  const { settings, things, pages } = site;
  // Fields that no picture stands in may name a file too, such as the original of a document.
  for (const name of stringsIn([settings, ...Object.values(things), pages])) used.add(name);
  for (const name of site.media.keys()) if (files.tokens?.text.includes(name)) used.add(name);
  return used;
}

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
