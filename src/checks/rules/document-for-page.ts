import { attachmentTypeOf } from "../../markdown/attachment.ts";
import { linksOf } from "../links-of.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

/** Texts and slides, which a page could hold. */
const readable: readonly string[] = ["pdf", "doc", "docx", "odt", "ppt", "pptx", "odp"];

function siteWith(name: string) {
  const text = `---\ntitle: Planen\n---\nLäs [planen](../media/${name}).\n`;
  return { files: { "src/content/sv/plan.md": text }, media: { [name]: {} } };
}

export default defineSiteRule({
  id: "document-for-page",
  severity: "advice",
  words: {
    sv: {
      title: "Dokument i stället för sidor",
      what: "Länken leder till ett dokument som ska läsas i ett annat program. Antal sådana länkar på webbplatsen: {{count}}.",
      remedy:
        "Lägg texten på en sida i stället, eller på en sida utöver dokumentet: npm run import-document gör sidor av en PDF.",
      why: "En sida är lättare att läsa i telefon, med förstoring och med skärmläsare, och den hittas i sökningen. Dokument ska vara lika tillgängliga enligt lag, men är det sällan.",
    },
    en: {
      title: "Documents in place of pages",
      what: "The link leads to a document that is to be read in another program. Number of such links on the site: {{count}}.",
      remedy:
        "Write the text as a page instead, or also as a page: npm run import-document makes pages of a PDF.",
      why: "A page is easier to read on a telephone, enlarged and with a screen reader, and the search finds it. The law asks that documents be as accessible, and they seldom are.",
    },
  },
  examples: {
    bad: [siteWith("plan.docx"), siteWith("plan.pdf")],
    good: [siteWith("plan.xlsx")],
  },
  /** Told once, of the first: it is how a body works, and no slip in each link. */
  *inSite(checked): Generator<FoundInSite> {
    const found = linksOf(checked).filter(
      ({ link }) =>
        link.kind === "media" &&
        link.isAttached &&
        readable.includes(attachmentTypeOf(link.file) ?? ""),
    );
    const [first] = found;
    if (!first) return;
    const { file, link } = first;
    const values = { count: found.length };
    yield {
      file,
      ...(link.line === undefined ? { path: link.path } : { line: link.line }),
      values,
    };
  },
});
