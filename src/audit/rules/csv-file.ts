import { CsvError, parse } from "csv-parse/sync";
import { textFiles } from "../files/read-site-file.ts";
import { defineSiteRule } from "../rule.ts";

export default defineSiteRule({
  id: "csv-file",
  criteria: [],
  words: {
    sv: {
      title: "Fel i CSV-filer",
      what: "Tabellen har fel på rad {{row}}.",
      remedy:
        "Låt varje rad ha lika många celler som den första, och ge varje kolumn ett eget namn.",
      why: "Kalkylprogram visar uppgifterna i fel kolumn, och andra program kan inte läsa filen.",
    },
    en: {
      title: "Mistakes in CSV files",
      what: "The table is wrong in row {{row}}.",
      remedy:
        "Let each row have as many cells as the first, and give each column a name of its own.",
      why: "Spreadsheets show the data in the wrong columns, and other programs cannot read the file.",
    },
  },
  examples: {
    bad: ["a,b\r\n1\r\n", "a,a\r\n1,2\r\n", 'a,b\r\n1,"2\r\n', "a,\r\n1,2\r\n", ""].map((text) => ({
      files: { "data/a.csv": text },
    })),
    good: ['\uFEFFa,b\r\n1,"2, ""3"""\r\n', "a\r\n"].map((text) => ({
      files: { "data/a.csv": text },
    })),
  },
  async *inSite(site) {
    for await (const { address: page, text } of textFiles(site, /\.csv$/)) {
      const row = wrongRow(text);
      if (row !== undefined) yield { page, values: { row } };
    }
  },
});

/** The first row that is wrong, from 1. */
function wrongRow(text: string): number | undefined {
  try {
    const rows: readonly (readonly string[])[] = parse(text, { bom: true });
    const header = rows[0] ?? [];
    const isNamed = new Set(header).size === header.length && !header.includes("");
    return isNamed && header.length > 0 ? undefined : 1;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return Number(error.lines ?? 1);
  }
}
