import { examplePdf } from "../../../src/audit/files/example-pdf.ts";
import { inContent, inGenerator, type PlantedFault, replaced } from "./planted-fault.ts";

/** What is wrong with files that are no pages. */
export const faultsOfFiles: readonly PlantedFault[] = [
  {
    page: "/sitemap.xml",
    name: "A page in the sitemap that there is not",
    change: replaced(
      "</urlset>",
      "<url><loc>https://regionwebb.example/sv/borta/</loc></url></urlset>",
    ),
    rule: "sitemap-entry",
    source: inGenerator("src/outputs/sitemap.ts"),
  },
  {
    page: "/sv/feed.xml",
    name: "An entry of a feed that has no title",
    change: replaced(/(?<=<entry>\s*<id>[^<]*<\/id>\s*)<title>[^<]*<\/title>/, ""),
    rule: "atom-feed",
    source: inGenerator("src/outputs/feeds/atom-feed.ts"),
  },
  {
    page: "/en/feed.xml",
    name: "A feed that cannot be read as XML",
    change: replaced("</feed>", ""),
    rule: "xml-file",
    source: inGenerator("src/outputs/feeds/atom-feed.ts"),
  },
  {
    page: "/sv/kalender.ics",
    name: "An event of a calendar without an id",
    change: replaced(/(?<=BEGIN:VEVENT\r\n)UID:[^\r]*\r\n/, ""),
    rule: "calendar-file",
    source: inGenerator("src/outputs/calendar/write-calendar.ts"),
  },
  {
    page: "/data/targets.csv",
    name: "A row of a table of data with too many cells",
    change: (text) => `${text}a,b,c\r\n`,
    rule: "csv-file",
    source: inGenerator("src/outputs/open-data/csv.ts"),
  },
  {
    page: "/data/contacts.json",
    name: "A file of data that cannot be read as JSON",
    change: (text) => text.slice(0, -10),
    rule: "json-file",
    source: inGenerator("src/outputs/open-data/json-file.ts"),
  },
  {
    page: "/data/catalog.jsonld",
    name: "A file in the catalogue of data that there is not",
    change: (text) => text.replaceAll("/data/plans.json", "/data/palns.json"),
    rule: "data-catalog",
    source: inGenerator("src/outputs/open-data/data-catalog.ts"),
  },
  {
    page: "/media/planted.pdf",
    name: "A PDF file without tags",
    change: () => examplePdf({ language: "sv", title: "Planen", isTagged: false }),
    rule: "tagged-pdf",
    source: inContent("src/content/media/planted.pdf"),
  },
];
