import assert from "node:assert/strict";
import { join } from "node:path/posix";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { renderPageOf } from "./fuzz/page-of-file.ts";
import { errorsWith, siteWith, translators } from "./site-with.ts";

const film = "film:\n  video: films/about.webm\n  captions: films/about.vtt";
const others = "picture:\n  file: aurora.svg\n  decorative: true\ncontacts:\n  - zara-alvang";

/** The page of a text with a film, a picture and somebody to ask. */
function pageOf(path: string): string {
  const head = `title: Filmen\nupdated: 2024-01-01\n${film}\n${others}`;
  const site = siteWith({ [path]: `---\n${head}\n---\nDet som sägs.\n` });
  const table = planRoutes(site, translators, builtInKinds);
  return renderPageOf(path, { site, table, translators }).join("");
}

describe("a film", () => {
  test("is shown on a page of any kind of text, as its picture and its people are", () => {
    const folders = builtInKinds.flatMap(({ text }) => (text ? [text.folder ?? ""] : []));
    assert.ok(folders.includes("news"));
    for (const folder of folders) {
      const html = pageOf(join("src/content/sv", folder, "film.md"));
      assert.match(html, /<source src="\/media\/films\/about.webm" type="video\/webm"/, folder);
      assert.match(html, /<track kind="captions"/, folder);
      assert.match(html, /<main.*<img[^>]* src="\/media\/aurora/s, folder);
      assert.match(html, /<main.*class="contact-card.*zara-alvang/s, folder);
    }
  });

  test("must be told in the text of the page, of whatever kind", () => {
    const path = "src/content/sv/news/film.md";
    const text = `---\ntitle: Filmen\npublished: 2024-01-01\n${film}\n---\n`;
    assert.deepEqual(errorsWith({ [path]: text }), [`${path} film-without-text`]);
  });
});
