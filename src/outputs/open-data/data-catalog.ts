import {
  addressOfFile,
  type DataSource,
  filesOfSet,
  lastChangeOf,
  type OpenDataFile,
  type OpenDataSet,
  openDataSets,
  textOfSet,
} from "../../routes/open-data-set.ts";
import {
  contactNode,
  languagesOf,
  licenceOf,
  literals,
  type Node,
  nodeId,
  publisherNode,
  spatialOf,
} from "./catalog-parts.ts";
import { absoluteUrl, addressesOf } from "./data-source.ts";
import { textsOf } from "./data-texts.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  locn: "http://www.w3.org/ns/locn#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const authority = "http://publications.europa.eu/resource/authority";
const iana = "https://www.iana.org/assignments/media-types";

/** The EU's URI of a file type, and IANA's of a media type. */
const formats = {
  json: [`${authority}/file-type/JSON`, `${iana}/application/json`],
  csv: [`${authority}/file-type/CSV`, `${iana}/text/csv`],
} as const satisfies Readonly<Record<OpenDataFile["format"], readonly [string, string]>>;

/** Describes the open data for data portals: JSON-LD by DCAT-AP-SE. */
export function dataCatalog(source: DataSource): string {
  const sets = openDataSets(source.table);
  const graph = [
    catalogNode(source),
    ...sets.map((set) => datasetNode(set, source)),
    ...sets.flatMap(filesOfSet).map((file) => distributionNode(file, source)),
    publisherNode(source),
    contactNode(source),
  ];
  return `${JSON.stringify({ "@context": context, "@graph": graph }, null, 2)}\n`;
}

function catalogNode(source: DataSource): Node {
  const { name } = source.site.settings;
  const [original = ""] = source.site.settings.languages;
  const site = (language: string) => name[language] ?? name[original] ?? "";
  const titles = textsOf(source, ({ t }, language) =>
    t("ui.page.titleWithSite", { title: t("ui.data.title"), site: site(language) }),
  );
  const descriptions = textsOf(source, ({ t }, language) =>
    t("ui.data.catalogDescription", { site: site(language) }),
  );
  return {
    ...nodeId("catalog", source),
    "@type": "dcat:Catalog",
    "dcterms:title": literals(titles),
    "dcterms:description": literals(descriptions),
    "dcterms:publisher": nodeId("publisher", source),
    ...languagesOf(source),
    ...licenceOf(source),
    "foaf:homepage": { "@id": absoluteUrl("/", source) },
    "dcat:dataset": openDataSets(source.table).map(({ id }) => nodeId(id, source)),
  };
}

function datasetNode(set: OpenDataSet, source: DataSource): Node {
  const updated = lastChangeOf(set, source.site);
  const text = (part: "title" | "description") =>
    literals(textsOf(source, (translator) => textOfSet(set, part, translator)));
  const pages = Object.values(addressesOf("section:data", source));
  return {
    ...nodeId(set.id, source),
    "@type": "dcat:Dataset",
    "dcterms:title": text("title"),
    "dcterms:description": text("description"),
    "dcterms:publisher": nodeId("publisher", source),
    "dcat:contactPoint": nodeId("contact", source),
    ...languagesOf(source),
    "dcterms:accessRights": { "@id": `${authority}/access-right/PUBLIC` },
    // Government and public sector.
    "dcat:theme": { "@id": `${authority}/data-theme/GOVE` },
    "dcat:landingPage": pages.map((page) => ({ "@id": page })),
    ...(updated !== undefined && {
      "dcterms:modified": { "@type": "xsd:date", "@value": updated },
    }),
    ...spatialOf(source),
    "dcat:distribution": filesOfSet(set).map(({ id }) => nodeId(id, source)),
  };
}

function distributionNode(file: OpenDataFile, source: DataSource): Node {
  const [type, media] = formats[file.format];
  const address = { "@id": absoluteUrl(addressOfFile(file), source) };
  return {
    ...nodeId(file.id, source),
    "@type": "dcat:Distribution",
    "dcterms:title": file.id,
    "dcat:accessURL": address,
    "dcat:downloadURL": address,
    "dcterms:format": { "@id": type },
    "dcat:mediaType": { "@id": media },
    ...languagesOf(source),
    ...licenceOf(source),
  };
}
