import { mediaFolder } from "../../model/site-files.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

const plan = { title: "Årsplan", language: "sv" };

export default defineSiteRule({
  id: "document-without-title",
  severity: "advice",
  words: {
    sv: {
      title: "Dokument utan titel eller språk",
      what: "I dokumentets egenskaper står det inte både vad det heter och vilket språk det är på.",
      remedy:
        "I Word: Arkiv, Info, Titel, och Granska, Språk. I LibreOffice: Arkiv, Egenskaper, Beskrivning, och Verktyg, Alternativ, Språk. Spara sedan dokumentet igen.",
      why: "Skärmläsare läser upp titeln när dokumentet öppnas, och texten med uttalet hos dess språk. Dokument från 2018 och senare ska vara tillgängliga enligt lag. (WCAG 2.4.2, 3.1.1)",
    },
    en: {
      title: "Documents without a title or a language",
      what: "The properties of the document do not give both its title and its language.",
      remedy:
        "In Word: File, Info, Title, and Review, Language. In LibreOffice: File, Properties, Description, and Tools, Options, Languages. Then save the document again.",
      why: "Screen readers speak the title when it is opened, and the text as its language is spoken. The law asks that documents since 2018 be accessible. (WCAG 2.4.2, 3.1.1)",
    },
  },
  examples: {
    bad: [
      { files: {}, media: { "plan.docx": { language: "sv" } } },
      { files: {}, media: { "plan.odt": { title: "Årsplan" } } },
    ],
    good: [{ files: {}, media: { "plan.docx": plan, "plan.odt": plan, "plan.xlsx": {} } }],
  },
  *inSite({ site }): Generator<FoundInSite> {
    for (const [name, { document }] of site.media)
      if (/\.(?:docx|odt)$/i.test(name) && !(document?.title && document.language))
        yield { file: `${mediaFolder}/${name}` };
  },
});
