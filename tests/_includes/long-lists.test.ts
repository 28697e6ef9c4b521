import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { examplePriorities } from "../../_includes/examples-context.tsx";
import { exampleReferences } from "../../src/kinds/common-examples.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { mostEntries, mostLinks } from "../../src/routes/list-parts.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import type { Route } from "../../src/routes/route.ts";
import { attributeOf, parsePage } from "../html-page.ts";
import { translators } from "../model/site-with.ts";
import { type LargeSite, largeSite, renderIn } from "./large-site.ts";

/** What a page may weigh, compressed: docs/decisions/023. */
const mostBytes = 60_000;

/** The pages that grow with the site: all but those of one of the many things. */
function growingPages({ table }: LargeSite, language: string): readonly Route[] {
  const isOneOfMany = ({ key }: Route) =>
    /^(page:news\/n|contact:p|event:e|notice:m)\d+$/.test(key);
  return (table.byLanguage.get(language) ?? []).filter((route) => !isOneOfMany(route));
}

describe("a site with 2,000 news, 400 people, 500 events and 300 notices", () => {
  const large = largeSite({ news: 2000, people: 400, events: 500, notices: 300 });
  const find = (key: string, language = "sv") => {
    const route = large.table.find(key, language);
    assert.ok(route, key);
    return route;
  };
  const html = new Map(
    growingPages(large, "sv").map((route) => [route.url, renderIn(large, route)]),
  );
  const page = (url: string) => parsePage(url, html.get(url) ?? "");

  /** Where a page leads, by its links. */
  const linksOf = (url: string): readonly string[] =>
    page(url).elements.flatMap((element) =>
      element.tagName === "a" ? (attributeOf(element, "href")?.split("#")[0] ?? []) : [],
    );

  /** All addresses to which the pages below one lead, that page among them. */
  const reachedFrom = (key: string): ReadonlySet<string> => {
    const start = find(key).url;
    const seen = new Set([start]);
    for (const url of seen)
      if (url.startsWith(start)) for (const link of linksOf(url)) seen.add(link);
    return seen;
  };

  const urlsOf = (pattern: RegExp) =>
    (large.table.byLanguage.get("sv") ?? [])
      .filter(({ key }) => pattern.test(key))
      .map(({ url }) => url);
  const allEvents = urlsOf(/^event:e\d+$/);
  const allNotices = urlsOf(/^notice:m\d+$/);
  const allNews = urlsOf(/^page:news\/n\d+$/);
  const allPeople = urlsOf(/^contact:p\d+$/);

  test("has no page that weighs more than it may", () => {
    assert.ok(html.size > 150, String(html.size));
    for (const [url, text] of html) {
      const size = gzipSync(text).length;
      assert.ok(size <= mostBytes / 4, `${url}: ${size} bytes`);
    }
  });

  for (const key of [
    "section:news",
    "priority:E1",
    "organisation:example-body",
    "contact:exempla",
    "section:a-to-z",
    "section:site-map",
  ])
    test(`leads to all its news from ${key}`, () => {
      const reached = reachedFrom(key);
      assert.equal(allNews.filter((url) => reached.has(url)).length, 2000);
    });

  for (const key of ["section:contacts", "organisation:example-body", "section:a-to-z"])
    test(`leads to all its people from ${key}`, () => {
      const reached = reachedFrom(key);
      assert.equal(allPeople.filter((url) => reached.has(url)).length, 400);
    });

  test("leads to all its events and notices from their lists", () => {
    const events = reachedFrom("section:events");
    assert.equal(allEvents.filter((url) => events.has(url)).length, 500);
    const notices = reachedFrom("section:notice-board/archive");
    assert.equal(allNotices.filter((url) => notices.has(url)).length, 300);
  });

  test("shows the newest news on the page of a thing, with how many there are in all", () => {
    for (const { kind, id } of [
      exampleReferences.priority,
      exampleReferences.organisation,
      exampleReferences.contact,
    ]) {
      const { url } = find(`${kind}:${id}`);
      const links = new Set(linksOf(url));
      const shown = allNews.filter((news) => links.has(news));
      assert.equal(shown.length, 10, url);
      assert.ok(shown.every((news) => news.includes("/2025/")));
      assert.match(html.get(url) ?? "", /Alla 2\s000 nyheter/);
      assert.ok(links.has(`${url}nyheter/`));
    }
  });

  test("shows each person of the directory once", () => {
    const { url } = find("section:contacts");
    const places = [...html.keys()].filter((one) => one.startsWith(url)).flatMap(linksOf);
    for (const person of allPeople)
      assert.equal(places.filter((one) => one === person).length, 1, person);
  });

  test("marks on which part of a list one is, and where that lies", () => {
    const { url } = find("priority:E1/news/2025/2");
    assert.equal(url, "/sv/prioriteringar/exempel-1/nyheter/2025/sida-2/");
    const text = html.get(url) ?? "";
    assert.match(text, /<title>Nyheter om Ett nyare namn 1 från 2025, sida 2 av 2 – /);
    assert.match(
      text,
      /rel="canonical" href="https:\/\/example\.org\/sv\/prioriteringar\/exempel-1/,
    );
    assert.match(text, /hreflang="en" href="[^"]*\/priorities\/example-1\/news\/2025\/page-2\/"/);
    assert.match(text, /aria-current="true">2025</);
    const crumbs = /class="breadcrumbs[\s\S]*?<\/nav>/.exec(text)?.[0] ?? "";
    assert.deepEqual(
      [...crumbs.matchAll(/href="([^"]*)"/g)].map(([, address]) => address),
      [
        "/sv/",
        "/sv/prioriteringar/",
        "/sv/prioriteringar/exempel-1/",
        "/sv/prioriteringar/exempel-1/nyheter/",
        "/sv/prioriteringar/exempel-1/nyheter/2025/",
      ],
    );
    assert.match(crumbs, /aria-current="page">Sida 2</);
    assert.match(text, /"position":6,"name":"Sida 2"/);
  });

  test("leads from a letter that another language does not have to the whole list", () => {
    const { url } = find("section:contacts/Å");
    assert.equal(url, "/sv/kontakter/aa/");
    assert.equal(large.table.find("section:contacts/Å", "en"), undefined);
    assert.match(html.get(url) ?? "", /<a href="\/en\/contacts\/" lang="en" hreflang="en">/);
  });

  test("names its parts in no index, site map or search", () => {
    const parts = large.table.routes.filter(({ page: { partOf } }) => partOf);
    assert.ok(parts.length > 200, String(parts.length));
    for (const { page: one, subject, url } of parts) {
      assert.equal(one.isInIndex?.(subject), false, url);
      assert.equal(one.isInSiteMap?.(subject), false, url);
      assert.equal(one.search, undefined, url);
    }
  });
});

test("no list of 30,000 news and thousands of people, events and notices has more on a page than it may", () => {
  const { table } = largeSite({ news: 30_000, people: 3000, events: 2000, notices: 2000 });
  for (const { url, subject } of table.routes) {
    const items = subject !== null && typeof subject === "object" && "items" in subject;
    if (!items || !Array.isArray(subject.items)) continue;
    const most = /\/(a-o|hakemisto|a-z|webbkarta|site-map)\//.test(url) ? mostLinks : mostEntries;
    assert.ok(subject.items.length <= most, `${url}: ${subject.items.length}`);
  }
});

test("a search can be narrowed to one of many priorities without a wall of boxes", () => {
  const { site } = largeSite({ news: 0, people: 0, events: 0, notices: 0 });
  const [priority] = examplePriorities();
  assert.ok(priority);
  const many = Array.from({ length: 40 }, (_, index) => {
    const slug = { sv: `m${index}`, en: `m${index}` };
    return [`M${index}`, { ...priority, id: `M${index}`, slug }] as const;
  });
  const large = {
    ...site,
    things: { ...site.things, priority: new Map(many) },
    mentions: new Map(),
  };
  const table = planRoutes(large, translators, builtInKinds);
  const route = table.find("section:search", "sv");
  assert.ok(route);
  const { elements } = parsePage(route.url, renderIn({ site: large, table }, route));
  const names = elements.map((element) => attributeOf(element, "name"));
  assert.equal(names.filter((name) => name === "priority").length, 1);
  assert.ok(!names.includes("priority[]"));
  const values = elements.filter(({ tagName }) => tagName === "option").length;
  assert.ok(values >= 41, String(values));
});
