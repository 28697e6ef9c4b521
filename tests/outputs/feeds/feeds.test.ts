import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import { feedOutputs } from "../../../src/outputs/feeds/feeds.ts";
import { planRoutes } from "../../../src/routes/plan-routes.ts";
import { type Change, siteWith, translators } from "../../model/site-with.ts";
import { checkXml } from "../check-xml.ts";

const page = "src/content/sv/news/winter-school-2023.md";

/** The feeds of the fixture site with some files changed, by their paths; the texts of pages are marked. */
function feedsWith(changes: Readonly<Record<string, Change>> = {}) {
  const site = siteWith(changes);
  const table = planRoutes(site, translators, builtInKinds);
  const outputs = feedOutputs({
    site,
    table,
    translators,
    renderContent: ({ url }) =>
      `<p title="a > b">${url} &amp; <a href="/sv/#x">A</a><a href="#note">1</a><img src="/media/a.svg"></p>`,
  });
  return new Map(outputs.map(({ path, write }) => [path, write()]));
}

const feeds = feedsWith();
const feed = (path: string) => feeds.get(path) ?? assert.fail(`there is no ${path}`);
const withoutStylesheet = (text: string) => text.replace(/<\?xml-stylesheet [^?]*\?>\n/, "");
const entriesOf = (text: string) => text.match(/<entry[\s>][\s\S]*?<\/entry>/g) ?? [];
const valuesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, "g"))].map(([, value]) => value);

describe("the feeds", () => {
  test("are one of all news, one for each priority and one of notices, in each language", () => {
    for (const path of ["sv/feed.xml", "en/feed.xml", "fi/feed.xml"]) assert.ok(feeds.has(path));
    const others = [...feeds.keys()].filter((path) => /^sv\/.+\/feed\.xml$/.test(path));
    assert.equal(others.length, siteWith().things.priority.size + 1);
  });

  test("are well-formed XML that begins as Atom has it", () => {
    for (const [path, text] of feeds) {
      assert.deepEqual(checkXml(withoutStylesheet(text)), [], path);
      assert.match(text, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="(sv|en|fi)">/);
    }
  });

  test("have what RFC 4287 asks for of a feed and of each entry", () => {
    for (const [path, text] of feeds) {
      const head = text.replace(/<entry[\s\S]*/, "");
      for (const name of ["id", "title", "updated"]) assert.equal(valuesOf(head, name).length, 1);
      assert.match(head, /<author><name>[^<]+<\/name>/);
      assert.ok(
        head.includes(
          `rel="self" type="application/atom+xml" href="https://norrsken.example/${path}"`,
        ),
      );
      assert.match(head, /<link rel="alternate" type="text\/html" hreflang="\w+" href="https:/);
      for (const entry of entriesOf(text)) {
        for (const name of ["id", "title", "published", "updated", "content"])
          assert.equal(valuesOf(entry, name).length, 1, `${path}: ${name}`);
        assert.match(
          valuesOf(entry, "updated")[0] ?? "",
          /^\d{4}-\d\d-\d\dT00:00:00[+-]\d\d:\d\d$/,
        );
      }
    }
  });

  test("hold every piece of news once, the latest first, each in a language of its own", () => {
    const entries = entriesOf(feed("en/feed.xml"));
    const published = entries.map((entry) => valuesOf(entry, "published")[0] ?? "");
    assert.deepEqual(published, published.toSorted().toReversed());
    const news = [...siteWith().pages.values()].filter(({ kind }) => kind === "news");
    assert.equal(entries.length, news.length);
    assert.ok(entries.some((entry) => entry.startsWith('<entry xml:lang="sv">')));
    assert.ok(entries.some((entry) => entry.startsWith("<entry>")));
  });

  test("hold the news of a priority alone, by the labels that it bore", () => {
    const own = [...feeds].filter(([path]) => /^sv\/.+\/feed\.xml$/.test(path));
    const terms = own.map(([, text]) =>
      [...text.matchAll(/<category term="(\w+)"/g)].map(([, id]) => id),
    );
    assert.ok(terms.some((ids) => ids.length > 0));
    const all = entriesOf(feed("sv/feed.xml")).length;
    for (const [, text] of own) assert.ok(entriesOf(text).length < all);
  });

  test("say no two names for two things, and keep them when titles and addresses change", () => {
    const ids = [...feeds.values()].flatMap((text) =>
      valuesOf(text.replace(/<entry[\s\S]*/, ""), "id"),
    );
    assert.equal(new Set(ids).size, feeds.size);
    const idOf = (all: ReadonlyMap<string, string>) => valuesOf(all.get("sv/feed.xml") ?? "", "id");
    const changed = feedsWith({
      [page]: [/title: .*\nslug: .*/, "title: En annan rubrik\nslug: en-annan-adress"],
    });
    assert.match(changed.get("sv/feed.xml") ?? "", /En annan rubrik/);
    assert.match(changed.get("sv/feed.xml") ?? "", /\/en-annan-adress\//);
    assert.deepEqual(idOf(changed), idOf(feeds));
    for (const id of idOf(feeds))
      assert.match(
        id ?? "",
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
  });

  test("are the same in every run", () => {
    assert.deepEqual([...feedsWith()], [...feeds]);
  });

  test("make every link and picture of a text lead to the site", () => {
    const [entry = ""] = entriesOf(feed("sv/feed.xml"));
    const content = (valuesOf(entry, "content")[0] ?? "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    assert.match(content, /href="https:\/\/norrsken\.example\/sv\/#x"/);
    assert.match(content, /href="https:\/\/norrsken\.example\/sv\/nyheter\/[^"]+\/#note"/);
    assert.match(content, /src="https:\/\/norrsken\.example\/media\/a\.svg"/);
    assert.match(content, /<p title="a > b">/);
  });

  test("tell a person who opens one in a browser what it is, with a link that leads further", () => {
    assert.match(
      feed("en/feed.xml"),
      /<subtitle type="xhtml"><div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml">/,
    );
    assert.match(feed("en/feed.xml"), /<a href="https:\/\/norrsken\.example\/en\/follow\/">/);
  });
});
