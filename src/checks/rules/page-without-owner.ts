import type { Page } from "../../model/page.ts";
import { person, personFile, personId } from "../example-files.ts";
import { pagesWithout, standardPages } from "../pages-without.ts";
import { defineSiteRule } from "../rule.ts";

/** So many pages of which somebody is said to answer for each that the site is in the habit of it. */
const owned = {
  [personFile]: person(),
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `src/content/sv/owned-${index}.md`,
      `---\ntitle: Sida ${index}\neditor: ${personId}\n---\nHit.\n`,
    ]),
  ),
};

export default defineSiteRule({
  id: "page-without-owner",
  severity: "advice",
  words: {
    sv: {
      title: "Sidor som ingen svarar för",
      what: "Sidan säger inte vem som svarar för den. Det gör {{count}} av {{all}} sidor av samma slag.",
      remedy:
        "Ange vem som ansvarar för sidan (editor), vem man kan fråga (contacts) eller vilken organisation den kommer från (organisation).",
      why: "Läsaren vill veta vem som kan svara på frågor. Utan ansvarig blir sidan lätt gammal utan att någon märker det.",
    },
    en: {
      title: "Pages that nobody answers for",
      what: "The page does not say who answers for it; {{count}} of {{all}} pages of its sort do.",
      remedy:
        "Say who answers for the page (editor), whom one can ask (contacts) or which body it comes from (organisation).",
      why: "Readers want to know whom to ask. A page that is nobody's task grows old before anyone sees it.",
    },
  },
  examples: {
    bad: [{ files: { ...owned, "src/content/sv/alone.md": "---\ntitle: Ensam\n---\nHit.\n" } }],
    good: [{ files: { "src/content/sv/alone.md": "---\ntitle: Ensam\n---\nHit.\n" } }],
  },
  *inSite(checked) {
    // What is the habit with news need not be it with other pages.
    const { articles, lasting } = standardPages(checked);
    for (const pages of [articles, lasting])
      for (const found of pagesWithout(pages, isOwned)) yield { ...found, path: ["contacts"] };
  },
});

function isOwned({ editor, organisation, contacts }: Page): boolean {
  return editor !== undefined || organisation !== undefined || contacts.length > 0;
}
