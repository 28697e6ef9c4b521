import { defineTextRule } from "../rule.ts";

/** The ending of a file in an address elsewhere. */
const ending = /^https?:\/\/[^/]+\/[^?#]*\.(pdf|docx?|odt|xlsx?|ods|pptx?|odp|zip)(?:[?#]|$)/i;

interface FileType {
  /** As it is written after the name of a link. */
  readonly name: string;
  /** What tells readers of it. */
  readonly told: RegExp;
}

const types: ReadonlyMap<string, FileType> = new Map([
  ["pdf", { name: "PDF", told: /\bpdf/i }],
  ["doc", { name: "Word", told: /\b(?:word|docx?)\b/i }],
  ["odt", { name: "ODT", told: /\b(?:odt|word|writer)\b/i }],
  ["xls", { name: "Excel", told: /\b(?:excel|xlsx?)|kalkylark|kalkylblad|spreadsheet/i }],
  ["ods", { name: "ODS", told: /\b(?:ods|excel|calc)\b|kalkylark|kalkylblad|spreadsheet/i }],
  ["ppt", { name: "PowerPoint", told: /\b(?:power ?point|pptx?)/i }],
  ["odp", { name: "ODP", told: /\b(?:odp|power ?point|impress)\b/i }],
  ["zip", { name: "ZIP", told: /\bzip/i }],
]);

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
      ],
      good: [
        "Läs [årsredovisningen (PDF)](https://www.example.se/filer/redovisning-2023.pdf).",
        "Läs [årsredovisningen](https://www.example.se/redovisning.pdf) (PDF, 2 MB).",
        "[Priser i Excel](https://www.example.se/priser.xlsx)",
        "[Blankett, pdf-fil](https://www.example.se/blankett.pdf)",
        "[Så gör du en PDF](https://www.example.se/pdf)",
        "[Om oss](page:about) och [Exempelverket](https://www.example.zip)",
      ],
    },
    en: {
      bad: [
        "Read [the annual report](https://www.example.com/files/report-2023.pdf).",
        "[Fees](https://www.example.com/fees.xlsx?v=2) of this year",
        "Get [the form](https://www.example.com/form.DOCX).",
      ],
      good: [
        "Read [the annual report (PDF)](https://www.example.com/files/report-2023.pdf).",
        "Read [the annual report](https://www.example.com/report.pdf) (PDF, 2 MB).",
        "[Fees as a spreadsheet](https://www.example.com/fees.xlsx)",
        "[How to make a PDF](https://www.example.com/pdf)",
        "[About us](page:about) and [Example](https://www.example.zip)",
      ],
    },
  },
  needs: ["link"],
  *inPassage({ words, links }) {
    for (const { text, target, start, end } of links) {
      const type = types.get(ending.exec(target)?.[1]?.slice(0, 3).toLowerCase() ?? "");
      if (!type) continue;
      const [beside = ""] = after.exec(words.slice(end, end + 50)) ?? [];
      if (!type.told.test(text + beside))
        yield { start, end, values: { text: text.trim(), type: type.name } };
    }
  },
});
