import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { news } from "../../src/kinds/news/kind.ts";
import { newsOf } from "../../src/kinds/news/news-of.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { isOf } from "../../src/routes/route.ts";
import { siteWith, translators } from "../model/site-with.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);

/** The addresses of a page in Swedish, English and Finnish. */
function urls(key: string): readonly (string | undefined)[] {
  return ["sv", "en", "fi"].map((language) => table.find(key, language)?.url);
}

describe("addresses", () => {
  test("have words of their language", () => {
    assert.deepEqual(urls("section:news"), ["/sv/nyheter/", "/en/news/", "/fi/uutiset/"]);
    assert.deepEqual(urls("contact:asa-ostvik"), [
      "/sv/kontakter/asa-ostvik/",
      "/en/contacts/asa-ostvik/",
      "/fi/yhteystiedot/asa-ostvik/",
    ]);
    assert.deepEqual(urls("section:start"), ["/sv/", "/en/", "/fi/"]);
  });

  test("have the slug of their language, or the original's where there is none", () => {
    assert.deepEqual(urls("programme:polar-days-2024"), [
      "/sv/evenemang/polardagarna-2024/",
      "/en/events/polar-days-2024/",
      "/fi/tapahtumat/napapaivat-2024/",
    ]);
    assert.equal(urls("programme:lantern-night-2031")[1], "/en/events/lyktnatten/");
  });

  test("are those of the files where pages have no slug", () => {
    assert.equal(urls("page:accessibility")[0], "/sv/accessibility/");
    assert.equal(urls("page:news/ice-road-2022")[1], "/en/news/2022/ice-road-2022/");
  });

  test("hold the year of a news page: when it was published, or else updated", () => {
    assert.equal(urls("page:news/winter-school-2023")[0], "/sv/nyheter/2023/vinterskolan/");
    assert.equal(urls("page:news/ice-road-2022")[0], "/sv/nyheter/2022/ice-road-2022/");
  });

  test("hold the slugs of the pages above a page, in its language", () => {
    assert.deepEqual(urls("page:about/history/archive"), [
      "/sv/om-oss/historien/arkivet/",
      "/en/about-us/our-history/archive/",
      "/fi/tietoa-meista/historien/arkivet/",
    ]);
  });

  test("hold the name of the folder where it is no page", () => {
    const changed = siteWith({ "src/content/sv/guides/ice.md": "---\ntitle: Is\n---\n" });
    const route = planRoutes(changed, translators, builtInKinds).find("page:guides/ice", "en");
    assert.equal(route?.url, "/en/guides/ice/");
  });

  test("name the set of a priority only where there are several", () => {
    assert.equal(urls("priority:N1")[0], "/sv/prioriteringar/norrskensplanen/ljus/");
    const one = siteWith({
      "_data/priorities/isloftet.json": undefined,
      "_data/programmes/ice-forum-2023.json": undefined,
      "_data/navigation.json": { main: [], footer: [] },
      "src/content/sv/news/ice-road-2022.md": undefined,
      "src/content/en/news/ice-road-2022.md": undefined,
    });
    const route = planRoutes(one, translators, builtInKinds).find("priority:N1", "en");
    assert.equal(route?.url, "/en/priorities/light/");
  });

  test("are all different, and each leads back to its page", () => {
    assert.equal(table.byUrl.size, table.routes.length);
    for (const route of table.routes) assert.equal(table.byUrl.get(route.url), route);
  });

  test("are of lower-case ASCII and end with a slash", () => {
    for (const { url } of table.routes) assert.match(url, /^\/([a-z0-9-]+\/)+$/);
  });
});

describe("every page exists in every language", () => {
  test("whether it has been translated or not", () => {
    const keys = new Set(table.routes.map(({ key }) => key));
    assert.equal(table.routes.length, keys.size * 3);
  });

  test("and says whose text stands in for a translation", () => {
    const fallbacks = table.routes.filter(({ fallbackFrom }) => fallbackFrom !== undefined);
    assert.ok(fallbacks.every(({ fallbackFrom }) => fallbackFrom === "sv"));
    const english = fallbacks.filter(({ language }) => language === "en");
    assert.deepEqual(english.map(({ key }) => key).toSorted(), [
      "page:accessibility",
      "page:news/map-2023",
      "page:news/ski-lift-2024",
      "page:sign/about",
    ]);
  });

  test("in the language of another original too", () => {
    const english = siteWith({
      "_data/site.json": ['["sv", "en", "fi"]', '["sv", "fi", "en"]'],
    });
    const route = planRoutes(english, translators, builtInKinds).find("page:news/map-2023", "fi");
    assert.equal(route?.fallbackFrom, "sv");
  });
});

describe("the news", () => {
  test("stand the latest first; those of one day by their ids", () => {
    assert.deepEqual(
      newsOf(site).map(({ id }) => id.slice("news/".length)),
      [
        "days-2024",
        "light-feast-2024",
        "ski-lift-2024",
        "map-2023",
        "train-stop-2023",
        "winter-school-2023",
        "ice-road-2022",
        "aurora-2022",
      ],
    );
  });

  test("are divided into pages of as many as the settings say", () => {
    const pages = [1, 2, 3, 4].map((page) => {
      const key = page === 1 ? "section:news" : `section:news/${page}`;
      const route = table.find(key, "sv");
      assert.ok(route && isOf(route, news.pages.list));
      const { items, pageNumber, pageCount } = route.subject;
      return [route.url, items.length, pageNumber, pageCount];
    });
    assert.deepEqual(pages, [
      ["/sv/nyheter/", 2, 1, 4],
      ["/sv/nyheter/sida-2/", 2, 2, 4],
      ["/sv/nyheter/sida-3/", 2, 3, 4],
      ["/sv/nyheter/sida-4/", 2, 4, 4],
    ]);
    assert.equal(table.find("section:news/5", "sv"), undefined);
  });

  test("have a page for each year", () => {
    const route = table.find("section:news/2023", "en");
    assert.ok(route && isOf(route, news.pages.list));
    assert.equal(route.url, "/en/news/2023/");
    assert.equal(route.subject.items.length, 3);
    assert.deepEqual(route.subject.years, [
      { name: "2024", count: 3 },
      { name: "2023", count: 3 },
      { name: "2022", count: 2 },
    ]);
  });

  test("have one page where there are none", () => {
    const paths = newsOf(site).flatMap(({ translations }) =>
      Object.values(translations).map(({ file }) => file),
    );
    const none = siteWith({
      ...Object.fromEntries(paths.map((path) => [path, undefined])),
      "src/content/comments/news/light-feast-2024.json": undefined,
      "_data/site.json": ["[en nyhet](page:news/winter-school-2023)", "en nyhet"],
      "_data/contacts/asa-ostvik.json": ["[vinterskolan](page:news/winter-school-2023)", "skolan"],
      "src/content/sv/markdown.md": ["[en sida utan översättning](page:news/map-2023)", "en sida"],
      "src/content/en/markdown.md": ["[to a page without a translation](page:news/map-2023)", "x"],
    });
    const route = planRoutes(none, translators, builtInKinds).find("section:news", "sv");
    assert.ok(route && isOf(route, news.pages.list));
    assert.deepEqual([route.subject.items, route.subject.pageCount], [[], 1]);
  });
});
