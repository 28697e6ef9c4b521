import { mediaFolder } from "../../model/site-files.ts";
import { findActiveSvg } from "../find-active-svg.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

function siteWith(inside: string, attributes = "") {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="8" height="8"${attributes}>\n${inside}\n</svg>`;
  return { files: { [`${mediaFolder}/drawing.svg`]: text } };
}

export default defineSiteRule({
  id: "svg-with-script",
  severity: "error",
  words: {
    sv: {
      title: "Teckningar som gör mer än att visas",
      what: "Teckningen innehåller {{part}}, som kör ett program eller hämtar något från en annan webbplats.",
      remedy:
        "Öppna teckningen i ett ritprogram och spara den på nytt som ”vanlig SVG” eller ”optimerad SVG”, utan länkade bilder och typsnitt. Eller be den som gjorde den om en ren fil.",
      why: "Den som öppnar teckningen kan få ett främmande program kört under er adress, och andra kan se vem som besöker sidan.",
    },
    en: {
      title: "Drawings that do more than show a picture",
      what: "The drawing holds {{part}}, which runs a program or fetches something from another website.",
      remedy:
        "Open it in a drawing program and save it again as “plain SVG” or “optimised SVG”, with no linked pictures or typefaces. Or ask its author for a clean file.",
      why: "It could run somebody else's program under your address when it is opened, or tell others who visits the page.",
    },
  },
  examples: {
    bad: [
      siteWith("<script>alert(1)</script>"),
      siteWith('<rect width="4" height="4"/>', ' onload="go()"'),
      siteWith('<image xlink:href="https://example.org/a.png" width="4" height="4"/>'),
      siteWith("<style>@import url(https://example.org/font.css);</style>"),
      siteWith('<a href="javascript:go()"><rect width="4" height="4"/></a>'),
    ],
    good: [
      siteWith('<use href="#a"/><rect id="a" style="fill:url(#b)" width="4" height="4"/>'),
      siteWith("<title>Se https://example.org/</title>"),
      siteWith('<image href="data:image/png;base64,AAAA" width="4" height="4"/>'),
    ],
  },
  *inSite({ svgTexts }): Generator<FoundInSite> {
    for (const [name, text] of svgTexts)
      for (const { part, line } of findActiveSvg(text))
        yield { file: `${mediaFolder}/${name}`, line, values: { part: shortened(part) } };
  },
});

/** So much of an address says which one it is. */
function shortened(part: string): string {
  return part.length <= 80 ? part : `${part.slice(0, 79)}…`;
}
