import { faultsOfCatalog } from "../files/faults-of-catalog.ts";
import { textFiles } from "../files/read-site-file.ts";
import { siteAddresses } from "../files/site-addresses.ts";
import { defineSiteRule } from "../rule.ts";

const distribution = {
  "@id": "#file",
  "@type": "dcat:Distribution",
  "dcat:accessURL": { "@id": "/data/a.csv" },
  "dcat:downloadURL": { "@id": "/data/a.csv" },
};

/** A catalogue with one set, whose file is described by a node. */
function catalog(node: Readonly<Record<string, unknown>>) {
  const named = { "dcterms:title": "A", "dcterms:description": "A", "dcterms:publisher": "A" };
  const set = { "@id": "#set", "@type": "dcat:Dataset", "dcat:distribution": { "@id": "#file" } };
  const whole = { "@id": "#all", "@type": "dcat:Catalog", "dcat:dataset": [{ "@id": "#set" }] };
  const data = {
    "@context": { dcat: "http://www.w3.org/ns/dcat#", dcterms: "http://purl.org/dc/terms/" },
    "@graph": [{ ...whole, ...named }, { ...set, ...named }, node],
  };
  return { files: { "data/a.csv": "a\r\n", "data/catalog.jsonld": JSON.stringify(data) } };
}

export default defineSiteRule({
  id: "data-catalog",
  criteria: [],
  words: {
    sv: {
      title: "Fel i katalogen över öppna data",
      what: "I katalogen har {{node}} fel i {{part}}.",
      remedy:
        "Ge katalogen, varje datamängd och varje fil det som DCAT-AP-SE kräver, och låt länkarna leda till filer som finns.",
      why: "Sveriges dataportal läser katalogen och tar inte med det som är ofullständigt.",
    },
    en: {
      title: "Mistakes in the catalogue of open data",
      what: "In the catalogue, {{node}} is wrong in {{part}}.",
      remedy:
        "Give the catalogue, each set and each file what DCAT-AP-SE asks for, and let its links lead to files that exist.",
      why: "The national data portal reads the catalogue and leaves out what is incomplete.",
    },
  },
  examples: {
    bad: [
      catalog({ ...distribution, "dcat:downloadURL": { "@id": "/data/b.csv" } }),
      catalog({ "@id": "#file", "@type": "dcat:Distribution" }),
      catalog({ ...distribution, "@id": "#other" }),
      catalog({ ...distribution, "dct:license": "a" }),
    ],
    good: [catalog(distribution), { files: { "a.jsonld": '{"@context":"https://schema.org"}' } }],
  },
  async *inSite(site) {
    const { exists } = siteAddresses(site);
    for await (const { address: page, text } of textFiles(site, /\.jsonld$/))
      for (const values of faultsOfCatalog(text, (target) => exists(target, page)))
        yield { page, values };
  },
});
