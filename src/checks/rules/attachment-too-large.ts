import { attachmentTypeOf } from "../../markdown/attachment.ts";
import { mediaFolder } from "../../model/site-files.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

/** The most bytes of a document. */
const most = 20_000_000;

/** Films and sound are played as they come, and need not be fetched whole. */
const played = ["mp3", "mp4", "webm"];

export default defineSiteRule({
  id: "attachment-too-large",
  severity: "error",
  words: {
    sv: {
      title: "Dokument som är för stora att hämta",
      what: "Filen väger {{size}} MB, och mer än {{most}} MB är för mycket att hämta.",
      remedy:
        "Spara den på nytt med mindre bilder: i Word Arkiv, Komprimera bilder; i Acrobat Arkiv, Spara som annan, PDF med minskad storlek. Eller dela upp den. Måste den vara så stor, skriv det i _data/check.json.",
      why: "Den som har en telefon på ett svagt nät väntar i flera minuter, och många betalar för varje megabyte.",
    },
    en: {
      title: "Documents that are too large to fetch",
      what: "The file takes {{size}} MB, and more than {{most}} MB is too much to fetch.",
      remedy:
        "Save it again with smaller pictures: in Word, Compress Pictures; in Acrobat, Save as Other, Reduced Size PDF. Or split it. If it must be so large, say so in _data/check.json.",
      why: "With a telephone on a weak network it takes minutes, and many people pay for every megabyte.",
    },
  },
  examples: {
    bad: [{ files: {}, media: { "plan.pdf": { bytes: 20_100_000 } } }],
    good: [
      { files: {}, media: { "plan.pdf": { bytes: 19_000_000 }, "a.mp4": { bytes: 90_000_000 } } },
    ],
  },
  *inSite({ site }): Generator<FoundInSite> {
    for (const [name, { bytes }] of site.media) {
      const type = attachmentTypeOf(name);
      if (type === undefined || played.includes(type) || bytes <= most) continue;
      const values = { size: Math.ceil(bytes / 1e6), most: most / 1e6 };
      yield { file: `${mediaFolder}/${name}`, values };
    }
  },
});
