import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addressOnSite, parseBasePath, pathOnHost } from "../../src/model/base-path.ts";

describe("parseBasePath", () => {
  it("takes a path with or without the slashes at its ends", () => {
    for (const text of ["/pr-12/", "pr-12", "/pr-12", "pr-12/"])
      assert.equal(parseBasePath(text), "/pr-12/", text);
    assert.equal(parseBasePath("region/~web_2.0"), "/region/~web_2.0/");
  });

  it("takes nothing and a slash for the top of the host", () => {
    assert.deepEqual(["", "/"].map(parseBasePath), ["/", "/"]);
  });

  it("refuses what is another address in another place, or ends a header", () => {
    for (const text of [
      "..",
      "/a/../b/",
      "/./",
      "//",
      "//host/",
      "/a//b/",
      "/a b/",
      " ",
      "/a/?b=c",
      "/a/#b",
      "https://www.example.org/a/",
      "/a\\b/",
      "/å/",
      "/%C3%A5/",
      "/a\n/",
      "/a/\n",
      "/*/",
      "/a;b/",
    ])
      assert.equal(parseBasePath(text), undefined, JSON.stringify(text));
  });
});

describe("pathOnHost", () => {
  it("leads addresses from the root of the site to where the site stands", () => {
    assert.equal(pathOnHost("/", "/pr-12/"), "/pr-12/");
    assert.equal(pathOnHost("/sv/?a=/b/#c", "/pr-12/"), "/pr-12/sv/?a=/b/#c");
  });

  it("leaves all other addresses as they are", () => {
    for (const address of [
      "https://a.example/",
      "//a.example/",
      "#a",
      "a/",
      "",
      "mailto:a@b.example",
    ])
      assert.equal(pathOnHost(address, "/pr-12/"), address);
  });

  it("changes nothing of a site at the top of its host", () => {
    assert.equal(pathOnHost("/sv/"), "/sv/");
    assert.equal(pathOnHost("/sv/", "/"), "/sv/");
  });
});

describe("addressOnSite", () => {
  it("finds the address again", () => {
    for (const basePath of [undefined, "/", "/pr-12/", "/a/b/"])
      assert.equal(addressOnSite(pathOnHost("/sv/", basePath), basePath), "/sv/");
  });

  it("knows what stands beside the site", () => {
    for (const path of ["/", "/sv/", "/pr-12", "/pr-123/", "/PR-12/"])
      assert.equal(addressOnSite(path, "/pr-12/"), undefined, path);
  });
});
