import { defineSiteRule, type FoundInSite } from "../rule.ts";

/** Captions may stand a moment longer than the picture. */
const grace = 1;

/** A page with a film and captions, each so many seconds long. */
function siteWith(film: number, captions: number) {
  const head = "title: Filmen\nfilm:\n  video: a.mp4\n  captions: a.vtt";
  return {
    files: { "src/content/sv/film.md": `---\n${head}\n---\nDet som sägs i filmen.\n` },
    media: { "a.mp4": { seconds: film }, "a.vtt": { seconds: captions } },
  };
}

export default defineSiteRule({
  id: "captions-after-film",
  severity: "warning",
  words: {
    sv: {
      title: "Undertexter till en längre film",
      what: "Undertexterna {{captions}} fortsätter till sekund {{until}}, men filmen {{video}} är slut efter {{seconds}} sekunder.",
      remedy: "Se efter att undertexterna hör till den här filmen, i den version som ligger här.",
      why: "Hör undertexterna till en annan film eller en äldre version står de under fel bild, och de sista visas aldrig. (WCAG 1.2.2)",
    },
    en: {
      title: "Captions of a longer film",
      what: "The captions {{captions}} go on until second {{until}}, but the film {{video}} is over after {{seconds}} seconds.",
      remedy: "See that the captions belong to this film, in the version that is here.",
      why: "Captions of another film, or of an older version, stand below the wrong picture, and the last are never shown. (WCAG 1.2.2)",
    },
  },
  examples: { bad: [siteWith(60, 64)], good: [siteWith(60, 60.5), siteWith(60, 20)] },
  *inSite({ site }): Generator<FoundInSite> {
    for (const { film, translations } of site.pages.values()) {
      const seconds = film && site.media.get(film.video)?.seconds;
      const until = film?.captions && site.media.get(film.captions)?.seconds;
      const [original] = Object.values(translations);
      if (!seconds || !until || !original || until <= seconds + grace) continue;
      const values = {
        video: film.video,
        captions: film.captions ?? "",
        until: Math.ceil(until),
        seconds: Math.floor(seconds),
      };
      yield { file: original.file, path: ["film", "captions"], values };
    }
  },
});
