import { mediaFolder } from "../../model/site-files.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

const bare = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n";
const spoken = bare.replace("/Catalog", "/Catalog /Lang (sv-SE)");

export default defineSiteRule({
  id: "pdf-without-language",
  severity: "warning",
  words: {
    sv: {
      title: "PDF-filer som inte säger vilket språk de är på",
      what: "I filen står det inte vilket språk den är skriven på.",
      remedy:
        "Ange språket i programmet som filen gjordes i, och spara den som PDF igen. I Word: Granska, Språk. I Acrobat: Arkiv, Egenskaper, Avancerat.",
      why: "Utan språk läser skärmläsare upp texten med fel uttal, så att den inte går att förstå. (WCAG 3.1.1)",
    },
    en: {
      title: "PDF files that do not say which language they are in",
      what: "The file does not say which language it is written in.",
      remedy:
        "Set the language in the program that it was made with, and save it as PDF again. In Word: Review, Language. In Acrobat: File, Properties, Advanced.",
      why: "Without it a screen reader speaks the text in the wrong way, and nobody can follow. (WCAG 3.1.1)",
    },
  },
  examples: {
    bad: [{ files: { "src/content/media/plan.pdf": bare } }],
    good: [{ files: { "src/content/media/plan.pdf": spoken } }],
  },
  *inSite({ site }): Generator<FoundInSite> {
    for (const [name, { document }] of site.media)
      if (/\.pdf$/i.test(name) && !document?.language && !document?.isLocked)
        yield { file: `${mediaFolder}/${name}` };
  },
});
