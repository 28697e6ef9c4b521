import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { examplePdf } from "../files/example-pdf.ts";
import { missingInPdf } from "../files/missing-in-pdf.ts";
import { defineSiteRule } from "../rule.ts";

export default defineSiteRule({
  id: "tagged-pdf",
  criteria: ["1.3.1", "2.4.2", "3.1.1"],
  words: {
    sv: {
      title: "PDF-filer som inte är tillgängliga",
      what: "PDF-filen saknar {{part}}, eller går inte att läsa.",
      remedy:
        "Spara dokumentet på nytt som taggad PDF, med titel och språk. Ett alternativ är att publicera innehållet som webbsida.",
      why: "Utan taggar läser en skärmläsare upp sidan i fel ordning och utan rubriker. Utan språk blir uttalet fel, och utan titel syns bara filens namn.",
    },
    en: {
      title: "PDF files that are not accessible",
      what: "The PDF lacks {{part}}, or cannot be read.",
      remedy:
        "Save the document anew as a tagged PDF with a title and a language, or publish its contents as a web page.",
      why: "Without tags, a screen reader reads the page in the wrong order and without headings. Without a language it sounds wrong, and without a title only the file name shows.",
    },
  },
  examples: {
    bad: [
      { files: { "a.pdf": examplePdf({ language: "sv", title: "A", isTagged: false }) } },
      { files: { "a.pdf": examplePdf({ title: "A", isTagged: true }) } },
      { files: { "a.pdf": examplePdf({ language: "sv", isTagged: true }) } },
      { files: { "a.pdf": "a" } },
    ],
    good: [{ files: { "a.pdf": examplePdf({ language: "sv", title: "A", isTagged: true }) } }],
  },
  async *inSite({ folder, files }) {
    for (const file of files)
      if (/\.pdf$/i.test(file))
        for (const part of await missingInPdf(await readFile(join(folder, file))))
          yield { page: `/${file}`, values: { part } };
  },
});
