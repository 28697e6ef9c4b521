import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, it } from "node:test";
import { buildBelow, place } from "./below-a-path.ts";
import { listFiles } from "./built-site.ts";
import { attributeOf, findAll, parsePage } from "./html-page.ts";
import { linksBeside } from "./links-beside.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const parent = temporaryFolder();
let folder: string;

before(async () => {
  ({ folder } = await buildBelow(parent));
});

const read = (file: string) => readFileSync(join(folder, file), "utf8");

describe("a site below a path", () => {
  it("names nothing beside it, in any file", async () => {
    assert.deepEqual(await linksBeside(folder, place), []);
  });

  it("has its own root at the top of the folder", () => {
    assert.match(read("index.html"), /href="\/pr-12\/sv\/"/);
    assert.match(read("sitemap.xml"), /<loc>https:\/\/below\.example\/pr-12\/sv\/<\/loc>/);
    assert.match(read("robots.txt"), /^Sitemap: https:\/\/below\.example\/pr-12\/sitemap\.xml$/m);
    assert.match(read(".well-known/security.txt"), /^Canonical: \S+\/pr-12\/\.well-known\//m);
  });

  it("sends its forms to the path below which it stands", () => {
    assert.match(read("sv/om-oss/index.html"), /action="\/pr-12\/lomakkeet\/sv\/feedback"/);
  });

  it("names an icon that is there in every page, since browsers would ask the host for /favicon.ico", async () => {
    const files = (await listFiles(folder)).filter((file) => file.endsWith(".html"));
    // Pages, the choice of language, what is missing, has moved and is gone, and the forms.
    const sorts = ["index.html", "404.html", "old/page.html", "en/gone.html", "admin/index.html"];
    for (const sort of sorts) assert.ok(files.includes(sort), sort);
    for (const file of files) {
      const icons = findAll(parsePage(file, read(file)), "link").filter(
        (link) => attributeOf(link, "rel") === "icon",
      );
      const [address = ""] = icons.map((link) => attributeOf(link, "href"));
      assert.equal(icons.length, 1, file);
      assert.ok(address.startsWith(place.basePath), `${file}: ${address}`);
      assert.ok(existsSync(join(folder, address.slice(place.basePath.length))), file);
    }
  });

  it("leads on from old addresses", () => {
    const moved = "/pr-12/sv/gammal/ /pr-12/sv/om-oss/ 301";
    const lines = read("_redirects").trim().split("\n");
    assert.deepEqual(lines, [
      moved,
      "/pr-12/old/page.html /pr-12/en/news/ 301",
      "/pr-12/elsewhere/ https://a.example/b/ 301",
      "/pr-12/$namn%7B1%7D%5Ba%5D/ /pr-12/sv/om-oss/?a=%7Bb%7D 301",
    ]);
    assert.match(read("sv/gammal/index.html"), /content="0; url=\/pr-12\/sv\/om-oss\/"/);
    assert.match(read("elsewhere/index.html"), /content="0; url=https:\/\/a\.example\/b\/"/);
  });

  it("gives the headers to its own paths alone", () => {
    const paths = read("_headers")
      .split("\n")
      .filter((line) => /^\S/.test(line));
    assert.ok(paths.every((path) => path.startsWith("/pr-12/")));
    for (const path of ["*", "*.ics", "*.vtt", "assets/*", "admin/*"])
      assert.ok(paths.includes(`/pr-12/${path}`), path);
  });
});

/** What somebody might forget, in each sort of file. */
const planted: readonly (readonly [file: string, text: string, target: string])[] = [
  ["sv/index.html", '<a href="/sv/om-oss/">', "/sv/om-oss/"],
  ["sv/index.html", '<img srcset="/pr-12/a.webp 1x, /media/b.webp 2x">', "/media/b.webp 2x"],
  ["sv/index.html", '<x-a data-any="/data/a.json"></x-a>', "/data/a.json"],
  ["sv/index.html", '<meta http-equiv="refresh" content="0; url=/sv/">', "/sv/"],
  ["sv/feed.xml", '<link href="/sv/"/>', "/sv/"],
  ["planted.css", "a{background:url(/media/a.svg)}", "/media/a.svg"],
  ["planted.js", 'await import("/assets/a.js")', "/assets/a.js"],
  ["planted.ics", `URL:${place.origin}/sv/`, `${place.origin}/sv/`],
  ["planted.json", `{"url":"${place.origin}/sv/"}`, `${place.origin}/sv/`],
  ["_headers", "\n/media/*\n", "/media/*"],
  ["_redirects", "/a/ /pr-12/b/ 301\n", "/a/"],
];

describe("linksBeside", () => {
  it("finds what is planted in each sort of file", async () => {
    for (const [file, text, target] of planted) {
      const own = existsSync(join(folder, file)) ? read(file) : "";
      const copy = join(parent, "planted");
      mkdirSync(join(copy, dirname(file)), { recursive: true });
      writeFileSync(join(copy, file), own + text);
      assert.deepEqual(await linksBeside(copy, place), [{ file, target }], text);
      rmSync(copy, { recursive: true });
    }
  });
});
