import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dataCatalogPath } from "../../../src/routes/open-data-set.ts";
import { siteWith } from "../../model/site-with.ts";
import { at, dataOf, describedFiles, type Item, listAt } from "./data-of.ts";

const files = dataOf(siteWith());
const catalogue: unknown = JSON.parse(files.get(dataCatalogPath) ?? "");
const graph = listAt(catalogue, "@graph");
const textAt = (node: Item | undefined, property: string) => String(at(node, property, "@id"));
const ofType = (type: string) => graph.filter((node) => node["@type"] === type);

describe("the catalogue of open data", () => {
  test("names every prefix that it uses, and nothing that it does not have", () => {
    const ids = new Set(graph.map((node) => node["@id"]));
    const used = [...JSON.stringify(graph).matchAll(/"([a-z]+):[A-Za-z]+"/g)];
    for (const [, prefix = ""] of used) assert.ok(at(catalogue, "@context", prefix), prefix);
    const own = [...JSON.stringify(graph).matchAll(/"@id":"([^"]*catalog\.jsonld#[^"]*)"/g)];
    assert.ok(own.length > 20);
    for (const [, id] of own) assert.ok(ids.has(id), id);
  });

  test("has one catalogue with every set, a publisher and languages", () => {
    const [catalog, ...more] = ofType("dcat:Catalog");
    assert.equal(more.length, 0);
    assert.deepEqual(
      listAt(catalog, "dcat:dataset").map((node) => node["@id"]),
      ofType("dcat:Dataset").map((node) => node["@id"]),
    );
    assert.deepEqual(
      listAt(catalog, "dcterms:language").map((node) => String(node["@id"]).slice(-3)),
      ["SWE", "ENG", "FIN"],
    );
  });

  test("tells of each set what DCAT-AP-SE asks for", () => {
    for (const set of ofType("dcat:Dataset")) {
      for (const property of ["dcterms:title", "dcterms:description"])
        assert.deepEqual(
          listAt(set, property).map((literal) => literal["@language"]),
          ["sv", "en", "fi"],
        );
      for (const property of ["dcterms:publisher", "dcat:contactPoint", "dcterms:accessRights"])
        assert.ok(at(set, property, "@id"), property);
      assert.ok(listAt(set, "dcat:distribution").length > 0);
      assert.equal(listAt(set, "dcat:landingPage").length, 3);
    }
    const [contact] = ofType("vcard:Organization");
    assert.match(textAt(contact, "vcard:hasEmail"), /^mailto:/);
    assert.equal(ofType("foaf:Agent").length, 1);
  });

  test("leads to every file, with its format by both vocabularies", () => {
    const distributions = ofType("dcat:Distribution");
    assert.deepEqual(
      distributions.map((node) => textAt(node, "dcat:downloadURL")),
      describedFiles(siteWith()).map(({ path }) => `https://norrsken.example/${path}`),
    );
    for (const node of distributions) {
      const isCsv = textAt(node, "dcat:downloadURL").endsWith(".csv");
      assert.match(textAt(node, "dcterms:format"), isCsv ? /file-type\/CSV$/ : /file-type\/JSON$/);
      assert.match(textAt(node, "dcat:mediaType"), isCsv ? /text\/csv$/ : /application\/json$/);
    }
  });
});
