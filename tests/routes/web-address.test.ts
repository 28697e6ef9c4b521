import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { siteAddress, siteIdentity, webAddress } from "../../src/routes/web-address.ts";

const atTop = { url: "https://www.example.org" };
const below = { ...atTop, basePath: "/pr-12/" };

describe("webAddress", () => {
  it("gives the whole address of a page, wherever the site stands", () => {
    assert.equal(webAddress("/sv/#a", atTop), "https://www.example.org/sv/#a");
    assert.equal(webAddress("/sv/#a", below), "https://www.example.org/pr-12/sv/#a");
  });

  it("leaves an address that is whole already", () => {
    assert.equal(webAddress("https://a.example/sv/", below), "https://a.example/sv/");
  });
});

describe("siteAddress", () => {
  it("is what the settings write, and where the site stands below it", () => {
    assert.equal(siteAddress(atTop), "https://www.example.org");
    assert.equal(siteAddress(below), "https://www.example.org/pr-12/");
  });
});

describe("siteIdentity", () => {
  it("is another one for each site on a host", () => {
    assert.equal(siteIdentity(atTop), "www.example.org");
    assert.equal(siteIdentity({ ...atTop, basePath: "/" }), "www.example.org");
    assert.equal(siteIdentity(below), "www.example.org/pr-12");
  });
});
