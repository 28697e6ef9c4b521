import {
  attributeOf,
  closest,
  type Element,
  isHidden,
  withSingleSpaces,
} from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { defineHtmlRule } from "../rule.ts";

const picture = (alt: string) => examplePage(`<img src="/media/a.jpg" alt="${alt}">`);

/** A picture is told by what it shows, and not by its file or by being one. WCAG 1.1.1, failure F30. */
export default defineHtmlRule({
  id: "picture-text",
  criteria: ["1.1.1"],
  words: {
    sv: {
      title: "Bildtexter som inte säger vad bilden visar",
      what: "Bildens alternativtext är ”{{text}}”: ett filnamn, eller ett ord för att det är en bild.",
      remedy: 'Skriv vad bilden visar, eller alt="" om den bara är till utsmyckning.',
      why: "Den som inte ser bilden får höra ett filnamn och inget om vad bilden säger.",
    },
    en: {
      title: "Texts of pictures that do not say what they show",
      what: "The alternative text of the picture is “{{text}}”: the name of a file, or a word for being a picture.",
      remedy: 'Write what the picture shows, or alt="" if it is decoration.',
      why: "Whoever does not see the picture hears the name of a file, and nothing of what the picture says.",
    },
  },
  examples: {
    bad: [
      picture("logo-mark.svg"),
      picture("Karta över länet.PNG"),
      picture("IMG_2041"),
      picture("Bild 3"),
      picture("foto"),
      picture("94251e110d24a4c2b6e6ce76e7203374"),
      examplePage('<svg role="img" aria-label="image.png"></svg>'),
    ],
    good: [
      picture(""),
      picture("Karta över länet"),
      picture("Bild av rådhuset"),
      picture("Filer av typen .svg"),
      examplePage('<a href="/media/plan.png">plan.png</a>'),
      examplePage('<a href="/media/a.jpg" download><img src="/media/a.jpg" alt="a.jpg"></a>'),
      examplePage('<p hidden><img src="/media/a.jpg" alt="a.jpg"></p>'),
    ],
  },
  *inHtml(page) {
    for (const element of page.elements) {
      const text = withSingleSpaces(textOfPicture(element) ?? "");
      if (saysNothing(text) && !isHidden(element) && !isInDownload(element))
        yield foundElement(page, element, { text });
    }
  },
});

function textOfPicture(element: Element): string | undefined {
  const isPicture =
    ["img", "area"].includes(element.tagName) ||
    attributeOf(element, "role") === "img" ||
    (element.tagName === "input" && attributeOf(element, "type") === "image");
  if (!isPicture) return undefined;
  return attributeOf(element, "aria-label") ?? attributeOf(element, "alt");
}

const fileName = /[\p{L}\p{N}_)-]\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/iu;

/** The names that cameras and editors give, and words that are true of every picture. */
const nameOfAny =
  /^(?:[0-9a-f]{16,}|(?:bild(?:en)?|dsc[fn]?|foto(?:grafi)?|grafik|graphic|image|img|photo(?:graph)?|pict?|picture|screenshot|skärmbild)[ _-]*\d*)$/i;

/** Whoever downloads a file is told its name. */
function isInDownload(element: Element): boolean {
  return closest(element, (one) => attributeOf(one, "download") !== undefined) !== undefined;
}

function saysNothing(text: string): boolean {
  return fileName.test(text) || nameOfAny.test(text);
}
