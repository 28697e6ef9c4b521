import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { auditHtml } from "../../src/audit/audit-files.ts";
import { auditLinks } from "../../src/audit/audit-links.ts";
import { readBasePath } from "../../src/audit/read-base-path.ts";
import { readSitemap } from "../../src/audit/read-sitemap.ts";
import { serveSite } from "../../src/audit/serve-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const parent = temporaryFolder();
let sites = 0;

/** A built site that says that it stands at `https://a.example/pr-12/`. */
function siteWith(link: string, canonical = "https://a.example/pr-12/en/"): string {
  const folder = join(parent, String(sites++));
  const head = `<title>A</title><link rel="canonical" href="${canonical}">`;
  const page = `<!DOCTYPE html>\n<html lang="en"><head>${head}</head><body><a href="${link}">A</a></body></html>\n`;
  const files = {
    "index.html": page,
    "en/index.html": page,
    "404.html": page,
    "sitemap.xml": "<loc>https://a.example/pr-12/en/</loc>",
    "robots.txt": "User-agent: *\nSitemap: https://a.example/pr-12/sitemap.xml\n",
    _headers: "/pr-12/*\n  X-Test: a\n",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe("a built site", () => {
  test("says below which path it stands", async () => {
    const folder = siteWith("/pr-12/en/");
    assert.equal(await readBasePath(folder), "/pr-12/");
    assert.deepEqual(await readSitemap(folder), ["/en/"]);
    writeFileSync(join(folder, "robots.txt"), "Sitemap: https://a.example/sitemap.xml\n");
    assert.equal(await readBasePath(folder), "/");
    assert.equal(await readBasePath(join(parent, "nowhere")), "/");
  });

  test("is served there with its headers, and nothing beside it", async () => {
    const served = await serveSite(siteWith("/pr-12/en/"), { hasHeaders: true });
    try {
      assert.equal(served.root, `${served.origin}/pr-12`);
      const page = await fetch(`${served.root}/en/?a=b`);
      assert.deepEqual([page.status, page.headers.get("x-test")], [200, "a"]);
      for (const path of ["/", "/en/", "/pr-123/en/"])
        assert.equal((await fetch(served.origin + path)).status, 404, path);
    } finally {
      await served.close();
    }
  });
});

describe("the audit of a site below a path", () => {
  test("follows its links, and finds those that lead beside it", async () => {
    assert.deepEqual((await auditLinks(siteWith("/pr-12/en/"))).findings, []);
    const { findings } = await auditLinks(siteWith("/en/"));
    assert.ok(findings.length > 0);
    for (const { rule, message } of findings)
      assert.deepEqual([rule, message], ["status 404", "/en/"]);
    assert.ok(findings.some(({ page }) => page === "/en/"));
  });

  test("takes canonical addresses for those of its pages, where they have the path", async () => {
    const wrongIn = async (folder: string) =>
      (await auditHtml(folder)).findings.filter(({ rule }) => rule === "canonical-address").length;
    assert.equal(await wrongIn(siteWith("/pr-12/en/", "https://a.example/pr-12/en/")), 0);
    assert.ok((await wrongIn(siteWith("/pr-12/en/", "https://a.example/en/"))) > 0);
  });
});
