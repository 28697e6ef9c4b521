import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { type BuiltSite, builtSite } from "../built-site.ts";
import { findNames, namesIn } from "../names/names.ts";
import { repositoryRoot } from "../roots.ts";

describe("the site of another body", () => {
  let text = "";
  let site: BuiltSite;
  before(async () => {
    site = await builtSite();
    const read = [...site.files].filter((file) => /\.(html|xml|txt|svg|css)$|_headers$/.test(file));
    const texts = await Promise.all(read.map((file) => readFile(join(site.folder, file), "utf8")));
    text = texts.join("\n");
  });

  test("holds no name of the reference site's people, organisations and places", () => {
    assert.deepEqual(findNames(text, namesIn(join(repositoryRoot, "_data"))), []);
  });

  test("holds no text of the reference site", () => {
    const texts = textsOfReference();
    assert.ok(texts.length > 300, `${texts.length} texts`);
    assert.deepEqual(
      texts.filter((one) => text.includes(one)),
      [],
    );
  });

  test("has its own colours, pictures and language", () => {
    assert.ok(site.files.has("media/portrait.png"));
    assert.ok(site.files.has("fi/index.html"));
    assert.match(text, /#2b4a9f/i);
  });

  test("says of each file to which a text links what one gets", async () => {
    const page = (path: string) => readFile(join(site.folder, path, "index.html"), "utf8");
    const original = await page("sv/alla-satt-att-skriva");
    assert.match(original, /ljusrapport-2023\.pdf">ljusrapporten \(PDF, 3 sidor, 1\s?kB\)<\/a>/);
    assert.match(original, /lampor-2023\.csv">tabellen över lampor \(CSV, 1\s?kB\)<\/a>/);
    assert.ok(site.files.has("media/documents/lampor-2023.csv"));
    assert.match(
      await page("en/every-way-to-write"),
      /ljusrapport-2023\.pdf" hreflang="sv">the light report \(PDF, 3 pages, 1\s?kB, in Swedish\)</,
    );
  });

  test("has the files that hosts, robots and security researchers look for", () => {
    for (const file of [
      "index.html",
      "404.html",
      "sitemap.xml",
      "robots.txt",
      "_headers",
      ".well-known/security.txt",
    ])
      assert.ok(site.files.has(file), file);
  });
});

/** Lines of the reference site's data and pages that are long enough to be nobody else's. */
function textsOfReference(): readonly string[] {
  const paths = ["_data", "src/content"].flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(json|md)$/.test(name))
      .map((name) => join(repositoryRoot, folder, name)),
  );
  return paths
    .flatMap((path) => readFileSync(path, "utf8").split(/[\n"]/))
    .map((line) => line.trim())
    .filter((line) => line.length > 30 && /\p{L} \p{L}/u.test(line));
}
