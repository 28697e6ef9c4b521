import { defineSiteRule, type FoundInSite } from "../rule.ts";

/** A page with a title and a preamble of its own. */
function pageWith(title: string, preamble: string): string {
  return `---\ntitle: ${title}\npreamble: ${preamble}\n---\nLäs vidare.\n`;
}

const shared = "Här hittar du öppettider, adresser och telefonnummer.";

export default defineSiteRule({
  id: "same-description",
  severity: "advice",
  words: {
    sv: {
      title: "Två sidor med samma ingress",
      what: "Ingressen är densamma som i {{other}}.",
      remedy: "Skriv en ingress som säger vad just den här sidan ger svar på.",
      why: "Sökmotorer visar ingressen under titeln. När två sidor säger samma sak vet läsaren inte vilken som är den rätta.",
    },
    en: {
      title: "Two pages with the same preamble",
      what: "The preamble says the same as the one in {{other}}.",
      remedy: "Write a preamble that says which question this page answers.",
      why: "Search engines show it below the title. If two pages say the same there, nobody can tell which of them to open.",
    },
  },
  examples: {
    bad: [
      {
        files: {
          "src/content/sv/baths.md": pageWith("Badhus", shared),
          "src/content/sv/libraries.md": pageWith("Bibliotek", shared),
        },
      },
    ],
    good: [
      {
        files: {
          "src/content/sv/baths.md": pageWith("Badhus", "Så mycket kostar det att bada."),
          "src/content/sv/libraries.md": pageWith("Bibliotek", "Så lånar du böcker."),
        },
      },
    ],
  },
  *inSite({ site }): Generator<FoundInSite> {
    const first = new Map<string, string>();
    for (const { translations } of site.pages.values())
      for (const [language, { file, preamble }] of Object.entries(translations)) {
        const words = preamble?.plainText.replaceAll(/\s+/g, " ").trim().toLowerCase();
        if (!words) continue;
        const key = `${language} ${words}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, file);
        else yield { file, path: ["preamble"], values: { other } };
      }
  },
});
