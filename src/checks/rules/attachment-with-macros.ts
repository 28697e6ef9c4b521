import { mediaFolder } from "../../model/site-files.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

export default defineSiteRule({
  id: "attachment-with-macros",
  severity: "warning",
  words: {
    sv: {
      title: "Dokument med makron",
      what: "I filen finns makron: små program som kan köras när någon öppnar den.",
      remedy:
        "Spara dokumentet utan makron. I Word och Excel: Spara som, och välj filformatet utan makron (.docx, .xlsx) eller PDF.",
      why: "Skadlig kod sprids ofta så. Många stoppar därför sådana filer i sin e-post eller dator, och den som öppnar filen får en varning om er.",
    },
    en: {
      title: "Documents with macros",
      what: "The file holds macros: small programs that may run when somebody opens it.",
      remedy:
        "Save the document without them. In Word and Excel: Save As, and take the format without macros (.docx, .xlsx), or PDF.",
      why: "This is how malware is often spread. Many programs stop such files or warn of whoever they come from, which is you.",
    },
  },
  examples: {
    bad: [{ files: {}, media: { "form.xlsx": { hasMacros: true } } }],
    good: [{ files: {}, media: { "form.xlsx": {} } }],
  },
  *inSite({ site }): Generator<FoundInSite> {
    for (const [name, { document }] of site.media)
      if (document?.hasMacros) yield { file: `${mediaFolder}/${name}` };
  },
});
