import type { FoundInSite } from "../rule.ts";
import { defineSiteRule } from "../rule.ts";

export default defineSiteRule({
  id: "same-title",
  severity: "warning",
  words: {
    sv: {
      title: "Två sidor med samma titel",
      what: "Titeln ”{{title}}” har även {{other}}.",
      remedy: "Ge den ena sidan en titel som säger vad som skiljer dem åt.",
      why: "I sökresultat, flikar och bokmärken är titeln det enda som skiljer två sidor åt. (WCAG 2.4.2)",
    },
    en: {
      title: "Two pages with the same title",
      what: "{{other}} has the title “{{title}}” too.",
      remedy: "Give one of the pages a title that says how they differ.",
      why: "In search results, tabs and bookmarks nothing but the title tells two pages apart. (WCAG 2.4.2)",
    },
  },
  examples: {
    bad: [
      {
        files: {
          "src/content/sv/opening-hours.md":
            "---\ntitle: Öppettider\nslug: oppettider\n---\nVi har öppet.\n",
          "src/content/sv/hours.md": "---\ntitle: Öppettider\nslug: tider\n---\nVi har öppet.\n",
        },
      },
    ],
    good: [
      {
        files: {
          "src/content/sv/opening-hours.md":
            "---\ntitle: Öppettider\nslug: oppettider\n---\nVi har öppet.\n",
          "src/content/sv/hours.md":
            "---\ntitle: Öppettider i sommar\nslug: tider\n---\nVi har öppet.\n",
        },
      },
    ],
  },
  *inSite({ site }): Generator<FoundInSite> {
    const first = new Map<string, string>();
    for (const page of site.pages.values())
      for (const [language, { title, file }] of Object.entries(page.translations)) {
        const key = `${language} ${title.trim().toLowerCase()}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, file);
        else yield { file, path: ["title"], values: { title, other } };
      }
  },
});
