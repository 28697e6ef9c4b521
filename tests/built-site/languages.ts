import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { type BuiltSite, builtSite } from "../built-site.ts";
import { attributeOf, findAll, type HtmlPage, languageOf, textOf } from "../html-page.ts";

const origin = "https://norrsken.example";

describe("the languages of the fixture site", () => {
  let site: BuiltSite;
  before(async () => {
    site = await builtSite();
  });

  const page = (url: string): HtmlPage => {
    const found = site.pages.find((candidate) => candidate.url === url);
    assert.ok(found, url);
    return found;
  };

  test("each page states that of its folder", () => {
    for (const { url, elements } of site.pages) {
      const [, folder] = /^\/([a-z]{2})\//.exec(url) ?? [];
      const html = elements.find(({ tagName }) => tagName === "html");
      if (folder && html) assert.equal(attributeOf(html, "lang"), folder, url);
    }
  });

  test("alternates are mutual, and each page with them names itself and x-default", () => {
    const alternates = new Map(site.pages.map((one) => [`${origin}${one.url}`, alternatesOf(one)]));
    let count = 0;
    for (const [url, own] of alternates) {
      if (own.size === 0) continue;
      count += 1;
      assert.ok([...own.values()].includes(url), url);
      assert.ok(own.has("x-default"), url);
      for (const other of own.values()) assert.deepEqual(alternates.get(other), own, url);
    }
    assert.ok(count > 100);
  });

  test("a page without a translation says so, and points to the original", () => {
    const fallback = page("/en/news/2023/kartan/");
    assert.equal(alternatesOf(fallback).size, 0);
    const canonical = findAll(fallback, "link").find(
      (link) => attributeOf(link, "rel") === "canonical",
    );
    assert.equal(canonical && attributeOf(canonical, "href"), `${origin}/sv/nyheter/2023/kartan/`);
    const notice = /has not been translated into English\. The text is in Swedish\./;
    assert.match(textOf(findAll(fallback, "main")[0] ?? assert.fail()), notice);
  });

  test("the text of such a page is marked as Swedish, its surroundings are not", () => {
    const fallback = page("/en/news/2023/kartan/");
    for (const [text, language] of [
      ["Kartan finns bara på svenska", "sv"],
      ["Norr är uppåt.", "sv"],
      ["Så läser du kartan", "sv"],
      ["Contacts", "en"],
    ] as const)
      assert.deepEqual(new Set(languagesOf(fallback, text)), new Set([language]), text);
  });

  test("a text that lacks a translation is marked, wherever it stands", () => {
    for (const [url, text] of [
      ["/en/organisations/region-norrsken/", "Region Norrsken"],
      ["/en/organisations/", "Klintmyra kommun"],
      ["/fi/painopisteet/norrskensplanen/morker/", "Ett mörker värt att vårda"],
      ["/fi/painopisteet/norrskensplanen/morker/", "Utan mörker syns inget ljus."],
      ["/en/events/polar-days-2024/", "Hejdå"],
      ["/en/contacts/orjan-zetterdahl/", "Ring om det brådskar."],
    ] as const) {
      const languages = languagesOf(page(url), text);
      assert.ok(languages.length > 0, `${url}: ${text}`);
      assert.deepEqual(new Set(languages), new Set(["sv"]), `${url}: ${text}`);
    }
  });

  test("a passage that the content marks keeps its language, in titles and in running text", () => {
    for (const [url, text, language] of [
      ["/sv/nyheter/2023/vinterskolan/", "visitors", "en"],
      ["/sv/alla-satt-att-skriva/", "hyvää yötä", "fi"],
      ["/sv/alla-satt-att-skriva/", "ett svenskt ord", "sv"],
      ["/sv/alla-satt-att-skriva/", "The light", "en"],
      ["/sv/evenemang/polardagarna-2024/", "Polar Days", "en"],
      ["/en/about-us/", "Region Norrsken", "sv"],
    ] as const)
      assert.ok(languagesOf(page(url), text).includes(language), `${url}: ${text}`);
  });

  test("the switcher leads to the same page, by the language's own name in that language", () => {
    const links = findAll(page("/sv/om-oss/"), "a").filter((link) => attributeOf(link, "hreflang"));
    const switcher = links.map((link) =>
      ["href", "hreflang", "lang"].map((name) => attributeOf(link, name)).concat(textOf(link)),
    );
    for (const expected of [
      ["/en/about-us/", "en", "en", "English"],
      ["/fi/tietoa-meista/", "fi", "fi", "Suomi"],
    ])
      assert.ok(
        switcher.some((link) => link.join() === expected.join()),
        expected.join(),
      );
  });

  test("the third one has its own words, dates and telephone numbers", () => {
    const text = textOf(
      findAll(page("/fi/tapahtumat/napapaivat-2024/"), "main")[0] ?? assert.fail(),
    );
    assert.match(text, /toukokuuta 2024/);
    assert.match(text, /klo 9\.00–9\.30|09\.00–09\.30/);
    assert.match(text, /\+46 8 465 004 12/);
  });
});

/** The languages that a page names as those of its translations, with their addresses. */
function alternatesOf(page: HtmlPage): ReadonlyMap<string, string> {
  return new Map(
    findAll(page, "link")
      .filter((link) => attributeOf(link, "hreflang") !== undefined)
      .map((link) => [attributeOf(link, "hreflang") ?? "", attributeOf(link, "href") ?? ""]),
  );
}

/** The languages of all places in the body where exactly a text stands. */
function languagesOf(page: HtmlPage, text: string): readonly (string | undefined)[] {
  return page.texts
    .filter(({ value, parent }) => value.trim() === text && parent.tagName !== "title")
    .map(({ parent }) => languageOf(parent));
}
