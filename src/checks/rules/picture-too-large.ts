import { mediaFolder } from "../../model/site-files.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

/** The most bytes of a picture: a photograph that is saved for the web has a third of them. */
const mostBytes = 1_000_000;
/** A drawing of more is nearly always a photograph in disguise, or full of what a program left. */
const mostOfDrawing = 500_000;
/** No screen shows more in the width of a page. */
const widest = 3000;

function drawing(spaces: number): string {
  const filling = " ".repeat(spaces);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">${filling}</svg>`;
}

export default defineSiteRule({
  id: "picture-too-large",
  severity: "warning",
  words: {
    sv: {
      title: "Onödigt stora bilder",
      what: "Bilden väger {{size}} kB och mäter {{width}} × {{height}} pixlar.",
      remedy:
        "Gör den mindre i ett bildprogram: högst 2 000 pixlar bred och helst under 300 kB. Spara foton som JPEG eller WebP.",
      why: "Sidan visar bilden så som filen är. En tung bild tar lång tid på ett svagt nät och kostar pengar för den som betalar för sin data.",
    },
    en: {
      title: "Pictures that are larger than they need be",
      what: "The picture takes {{size}} kB and measures {{width}} × {{height}} pixels.",
      remedy:
        "Scale it down to 2,000 pixels across at most, and to 300 kB or so. Save photographs as JPEG or WebP.",
      why: "Pages show the file as it is. On a weak network a heavy picture is slow, and many people pay for every megabyte.",
    },
  },
  examples: {
    bad: [{ files: { [`${mediaFolder}/large.svg`]: drawing(mostOfDrawing) } }],
    good: [{ files: { [`${mediaFolder}/small.svg`]: drawing(mostOfDrawing / 2) } }],
  },
  *inSite({ site }): Generator<FoundInSite> {
    for (const [name, { bytes, width, height, isPicture, raster }] of site.media) {
      // Pages show photographs in sizes of their own, whatever their files measure.
      if (!isPicture || raster?.isAnimated === false) continue;
      // A drawing is as sharp at any width.
      const isDrawing = name.toLowerCase().endsWith(".svg");
      const isHeavy = bytes > (isDrawing ? mostOfDrawing : mostBytes);
      if (!isHeavy && (isDrawing || width <= widest)) continue;
      const size = Math.round(bytes / 1000);
      yield {
        file: `${mediaFolder}/${name}`,
        values: { size, width: Math.round(width), height: Math.round(height) },
      };
    }
  },
});
