import { nameOfFileAt } from "../../markdown/attachment.ts";
import { defineTextRule } from "../rule.ts";

/** What tells readers of a type, beside its name. */
const told: Readonly<Record<string, RegExp>> = {
  Word: /\bdocx?\b/i,
  ODT: /\b(?:word|writer)\b/i,
  Excel: /\bxlsx?\b|kalkylark|kalkylblad|spreadsheet/i,
  ODS: /\b(?:excel|calc)\b|kalkylark|kalkylblad|spreadsheet/i,
  CSV: /kalkylark|kalkylblad|spreadsheet/i,
  PowerPoint: /\b(?:power point|pptx?)/i,
  ODP: /\b(?:power ?point|impress)\b/i,
  MP3: /\b(?:ljud|audio|podd|podcast)/i,
  MP4: /film|video/i,
  WebM: /film|video/i,
};

function isTold(type: string, words: string): boolean {
  return new RegExp(`\\b${type}`, "i").test(words) || (told[type]?.test(words) ?? false);
}

/** What stands in brackets right after a link. */
const after = /^,? ?\([^()]{0,40}\)/;

export default defineTextRule({
  id: "link-to-file-without-type",
  severity: "warning",
  words: {
    sv: {
      title: "Länkar till filer som inte säger vad det är för fil",
      what: "Länken ”{{text}}” leder till en fil ({{type}}), men det framgår inte av texten.",
      remedy: "Skriv vad det är för fil sist i länkens text: {{text}} ({{type}}).",
      why: "En fil öppnas ofta i ett annat program, kan ta tid att hämta och är svårare att läsa i en telefon. Den som vet det i förväg kan välja när länken ska öppnas. (WCAG 2.4.4)",
    },
    en: {
      title: "Links to files that do not say what kind of file",
      what: "The link “{{text}}” leads to a file ({{type}}) without saying so.",
      remedy: "End the text of the link with the kind of file: {{text}} ({{type}}).",
      why: "Files may open in another program, take long to fetch and be hard to read on a telephone. Those who are told can choose when to open them. (WCAG 2.4.4)",
    },
  },
  examples: {
    sv: {
      bad: [
        "Läs [årsredovisningen](https://www.example.se/filer/redovisning-2023.pdf).",
        "[Priser](https://www.example.se/priser.xlsx?v=2) för i år",
        "Hämta [blanketten](https://www.example.se/blankett.DOCX).",
        "Hör [mötet](https://www.example.se/mote.mp3).",
      ],
      good: [
        "Läs [årsredovisningen (PDF)](https://www.example.se/filer/redovisning-2023.pdf).",
        "Läs [årsredovisningen](https://www.example.se/redovisning.pdf) (PDF, 2 MB).",
        "[Priser i Excel](https://www.example.se/priser.xlsx)",
        "[Blankett, pdf-fil](https://www.example.se/blankett.pdf)",
        "Se [filmen](https://www.example.se/film.mp4).",
        "[Så gör du en PDF](https://www.example.se/pdf)",
        "[Om oss](page:about) och [Exempelverket](https://www.example.zip)",
      ],
    },
    en: {
      bad: [
        "Read [the annual report](https://www.example.com/files/report-2023.pdf).",
        "[Fees](https://www.example.com/fees.xlsx?v=2) of this year",
        "Get [the form](https://www.example.com/form.DOCX).",
        "Hear [the meeting](https://www.example.com/meeting.mp3).",
      ],
      good: [
        "Read [the annual report (PDF)](https://www.example.com/files/report-2023.pdf).",
        "Read [the annual report](https://www.example.com/report.pdf) (PDF, 2 MB).",
        "[Fees as a spreadsheet](https://www.example.com/fees.xlsx)",
        "See [the video](https://www.example.com/film.mp4).",
        "[How to make a PDF](https://www.example.com/pdf)",
        "[About us](page:about) and [Example](https://www.example.zip)",
      ],
    },
  },
  needs: ["link"],
  *inPassage({ words, links }) {
    for (const { text, target, start, end } of links) {
      const type = nameOfFileAt(target);
      if (type === undefined) continue;
      const [beside = ""] = after.exec(words.slice(end, end + 50)) ?? [];
      if (!isTold(type, text + beside)) yield { start, end, values: { text: text.trim(), type } };
    }
  },
});
