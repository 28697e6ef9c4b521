import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInLooks } from "../../_includes/kinds/built-in.ts";
import { renderFeedContent } from "../../_includes/render-feed-content.tsx";
import { renderPage } from "../../_includes/render-page.tsx";
import { attributeOf, findAll, parsePage } from "../html-page.ts";
import { pagesWith } from "../kinds/site-pages.ts";
import { translators } from "../model/site-with.ts";

const file = "src/content/sv/news/map-2023.md";

/** A piece of news with a word of its title and its text in another language. */
function newsIn(tag: string) {
  const { site, table, find } = pagesWith({
    [file]: `---\ntitle: Kartan\nslug: kartan\npublished: 2023-05-04\npreamble: "Den heter [karta]{lang=${tag}}."\n---\n\nText.\n`,
  });
  const route = find("page:news/map-2023");
  const assets = { stylesheet: "/a.css", font: "/a.woff2" };
  const translator = translators("sv");
  return { site, table, route, translator, assets, looks: builtInLooks };
}

/** What is written on a page in a language: the directions that it says. */
function directionsOf(html: string, tag: string): readonly (string | undefined)[] {
  const { elements } = parsePage("/", html);
  return elements
    .filter((element) => attributeOf(element, "lang") === tag)
    .map((element) => attributeOf(element, "dir"));
}

describe("a passage that is written in the other direction than its page", () => {
  test("says so, and so does what is written as the page", () => {
    const html = renderPage(newsIn("ar"));
    assert.deepEqual(new Set(directionsOf(html, "ar")), new Set(["rtl"]));
    assert.deepEqual(new Set(directionsOf(html, "sv")), new Set(["ltr"]));
    const [root] = findAll(parsePage("/", html), "html");
    assert.equal(root && attributeOf(root, "dir"), "ltr");
  });

  test("says so in a feed, too", () => {
    assert.match(renderFeedContent(newsIn("ar")), /<span lang="ar" dir="rtl">karta<\/span>/);
  });

  test("is not told where there is none", () => {
    const directions = directionsOf(renderPage(newsIn("se")), "se");
    assert.ok(directions.length > 0);
    assert.deepEqual(new Set(directions), new Set([undefined]));
  });
});
