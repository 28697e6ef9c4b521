import { defineSiteRule, type FoundInSite } from "../rule.ts";

/** A page with a film, and more fields of it and of the page. */
function siteWith(film = "", fields = "") {
  const head = `title: Filmen\nfilm:\n  video: a.mp4\n${film}${fields}`;
  return {
    files: { "src/content/sv/film.md": `---\n${head}---\nDet som sägs i filmen.\n` },
    media: { "a.mp4": {}, "a.vtt": {} },
  };
}

export default defineSiteRule({
  id: "film-without-captions",
  severity: "warning",
  words: {
    sv: {
      title: "Filmer utan undertexter",
      what: "Filmen {{video}} har inga undertexter.",
      remedy:
        "Lägg en fil i formatet WebVTT bland medierna och skriv dess namn i captions. Talar ingen i filmen, skriv speech: false.",
      why: "Den som inte hör, eller sitter på bussen utan hörlurar, får inte veta vad som sägs. (WCAG 1.2.2)",
    },
    en: {
      title: "Films without captions",
      what: "The film {{video}} has no captions.",
      remedy:
        "Put a file in the format WebVTT among the media and write its name in captions. Where nobody speaks in the film, write speech: false.",
      why: "Those who do not hear, or sit on a bus without headphones, do not learn what is said. (WCAG 1.2.2)",
    },
  },
  examples: {
    bad: [siteWith(), siteWith("  speech: true\n")],
    good: [
      siteWith("  captions: a.vtt\n"),
      siteWith("  speech: false\n"),
      siteWith("", "version: sign\nof: page:accessibility\n"),
    ],
  },
  *inSite({ site }): Generator<FoundInSite> {
    for (const page of site.pages.values()) {
      const { film } = page;
      // In sign language nobody need be heard.
      const isSigned = "version" in page && page.version === "sign";
      if (!film?.speech || film.captions !== undefined || isSigned) continue;
      const [original] = Object.values(page.translations);
      if (original) yield { file: original.file, path: ["film"], values: { video: film.video } };
    }
  },
});
