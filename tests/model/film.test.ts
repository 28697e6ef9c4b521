import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { renderPageOf } from "./fuzz/page-of-file.ts";
import { errorsWith, siteWith, translators } from "./site-with.ts";

const film = "film:\n  video: films/about.webm\n  captions: films/about.vtt";

/** The page of a text with a film. */
function pageOf(path: string, fields: string): string {
  const site = siteWith({ [path]: `---\ntitle: Filmen\n${fields}\n${film}\n---\nDet som sägs.\n` });
  const table = planRoutes(site, translators, builtInKinds);
  return renderPageOf(path, { site, table, translators }).join("");
}

describe("a film", () => {
  test("can stand on any page of text, and on news", () => {
    for (const [path, fields] of [
      ["src/content/sv/film.md", "updated: 2024-01-01"],
      ["src/content/sv/news/film.md", "published: 2024-01-01"],
    ] as const) {
      const html = pageOf(path, fields);
      assert.match(html, /<source src="\/media\/films\/about.webm" type="video\/webm"/, path);
      assert.match(html, /<track kind="captions"/, path);
    }
  });

  test("must be told in the text of the page, of whatever kind", () => {
    const path = "src/content/sv/news/film.md";
    const text = `---\ntitle: Filmen\npublished: 2024-01-01\n${film}\n---\n`;
    assert.deepEqual(errorsWith({ [path]: text }), [`${path} film-without-text`]);
  });
});
