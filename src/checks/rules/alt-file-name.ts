import { defineTextRule } from "../rule.ts";

/** The ending of a file, and names such as cameras, telephones and computers give. */
const fileName =
  /\.(?:jpe?g|png|gif|svg|webp|avif|hei[cf]|tiff?|bmp|eps|pdf)$|^(?:img|dsc[nf]?|pxl|pict?|image|screenshot|skärmbild|skärmavbild|bild|foto)[_-]?\d[\w-]*$/iu;

/** Words held together by low lines: nobody writes so to be read. */
const joined = /^[\p{L}\p{N}-]+(?:_[\p{L}\p{N}-]+)+$/u;

export default defineTextRule({
  id: "alt-file-name",
  severity: "warning",
  words: {
    sv: {
      title: "Filnamn som alternativtext",
      what: "Bildens alternativtext är ett filnamn: ”{{text}}”.",
      remedy: "Skriv vad bilden visar, så som du skulle berätta om den i telefon.",
      why: "Den som inte ser bilden får alternativtexten uppläst. Ett filnamn säger inget om vad bilden visar. (WCAG 1.1.1)",
    },
    en: {
      title: "File names as text alternatives",
      what: "The text alternative of the picture is the name of a file: “{{text}}”.",
      remedy: "Write what the picture shows, as you would tell it over the telephone.",
      why: "People who cannot see the picture hear this text in its place. The name of a file tells them nothing. (WCAG 1.1.1)",
    },
  },
  examples: {
    sv: {
      bad: [
        "![IMG_1234.jpg](../media/a.jpg)",
        "![Bild 1.png](../media/a.png)",
        "![DSC00312](../media/a.jpg)",
        "![badhus_sommar_2023](../media/a.jpg)",
      ],
      good: [
        "![Badhuset en sommardag](../media/a.jpg)",
        "![Fasad med texten ”Bio 24”](../media/a.jpg)",
        "![E20 vid Norrköping](../media/a.jpg)",
        "![Stapeldiagram: 2023 kom 12 000 besökare.](../media/a.svg)",
        "![1177.se](../media/a.svg)",
      ],
    },
    en: {
      bad: [
        "![IMG_1234.jpg](../media/a.jpg)",
        "![Picture one.png](../media/a.png)",
        "![Screenshot-2023-04-01](../media/a.png)",
        "![bath_house_summer](../media/a.jpg)",
      ],
      good: [
        "![The baths on a summer day](../media/a.jpg)",
        "![A sign that says “Cinema 24”](../media/a.jpg)",
        "![The A40 near Oxford](../media/a.jpg)",
        "![Bar chart: 12,000 people came in 2023.](../media/a.svg)",
      ],
    },
  },
  roles: ["alt"],
  *inPassage({ words }) {
    const text = words.trim();
    if (fileName.test(text) || joined.test(text))
      yield { start: 0, end: words.length, values: { text } };
  },
});
