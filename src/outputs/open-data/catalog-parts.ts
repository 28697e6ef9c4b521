import type { LocalizedText } from "../../model/shared-schemas.ts";
import { get } from "../../model/site.ts";
import { type DataSource, dataCatalogPath } from "../../routes/open-data-set.ts";
import { absoluteUrl } from "./data-source.ts";
import { languageUri } from "./language-uri.ts";
import { type Json, plainTexts } from "./plain-data.ts";

/** A resource of the catalogue: its properties, by their names in JSON-LD. */
export type Node = Readonly<Record<string, Json>>;

/** The name of something within the catalogue's own address. */
export function nodeId(fragment: string, source: DataSource): Node {
  return { "@id": `${absoluteUrl(`/${dataCatalogPath}`, source)}#${fragment}` };
}

/** A text in each of its languages. */
export function literals(texts: LocalizedText): readonly Node[] {
  return Object.entries(plainTexts(texts)).map(([language, value]) => ({
    "@language": language,
    "@value": value,
  }));
}

/** The languages of the site, as the EU's vocabulary names them. */
export function languagesOf({ site }: DataSource): Node {
  const uris = site.settings.languages.map(languageUri).filter((uri) => uri !== undefined);
  return { "dcterms:language": uris.map((uri) => ({ "@id": uri })) };
}

/** The licence, where the site states one. */
export function licenceOf({ site }: DataSource): Node {
  const { openData } = site.settings;
  return openData ? { "dcterms:license": { "@id": openData.licence } } : {};
}

/** The county of the body that publishes the site, where it has one. */
export function spatialOf({ site }: DataSource): Node {
  const { county } = get(site.things.organisation, site.settings.publisher);
  if (!county) return {};
  const names = literals(county);
  return { "dcterms:spatial": { "@type": "dcterms:Location", "locn:geographicName": names } };
}

/** The body behind the site. */
export function publisherNode(source: DataSource): Node {
  const { name, website } = get(source.site.things.organisation, source.site.settings.publisher);
  return {
    ...nodeId("publisher", source),
    "@type": "foaf:Agent",
    "foaf:name": literals(name),
    ...(website !== undefined && { "foaf:homepage": { "@id": website } }),
  };
}

/** Where questions about the data go: the body's common mailbox. */
export function contactNode(source: DataSource): Node {
  const { settings, things } = source.site;
  return {
    ...nodeId("contact", source),
    "@type": "vcard:Organization",
    "vcard:fn": literals(get(things.organisation, settings.publisher).name),
    "vcard:hasEmail": { "@id": `mailto:${settings.email}` },
  };
}
