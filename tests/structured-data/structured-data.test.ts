import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import type { Route } from "../../src/routes/route.ts";
import { jsonForScript } from "../../src/structured-data/json-for-script.ts";
import { structuredData } from "../../src/structured-data/structured-data.ts";
import { type Change, siteWith, translators } from "../model/site-with.ts";

type Node = Readonly<Record<string, unknown>>;

/** The data of every page of the fixture site, with some of its files changed. */
function dataOf(changes: Readonly<Record<string, Change>> = {}) {
  const site = siteWith(changes);
  const table = planRoutes(site, translators, builtInKinds);
  const nodesOf = (route: Route): readonly Node[] => {
    const source = { site, table, route, translator: translators(route.language) };
    const picture = "https://norrsken.example/share.png";
    const data = structuredData(source, { title: "Title", description: "Text", picture });
    return JSON.parse(jsonForScript(data))["@graph"];
  };
  const find = (key: string, language: string, type: string): Node => {
    const route = table.find(key, language);
    assert.ok(route, key);
    const node = nodesOf(route).find((one) => one["@type"] === type);
    assert.ok(node, `${key} has no ${type}`);
    return node;
  };
  return { routes: table.routes, nodesOf, find };
}

const { routes, nodesOf, find } = dataOf();

/** What search engines ask for (schema.org, and Google's lists of required properties). */
const required: Readonly<Record<string, readonly string[]>> = {
  WebSite: ["name", "url", "inLanguage", "publisher"],
  WebPage: ["name", "url", "inLanguage", "isPartOf"],
  BreadcrumbList: ["itemListElement"],
  NewsArticle: ["headline", "datePublished", "dateModified", "author", "publisher", "image"],
  Event: ["name", "startDate", "endDate", "location", "eventStatus", "organizer", "image"],
  GovernmentOrganization: ["name", "url"],
};

describe("the structured data of every page", () => {
  test("has for each thing what search engines ask for", () => {
    const seen = new Set<unknown>();
    for (const route of routes)
      for (const node of nodesOf(route)) {
        seen.add(node["@type"]);
        const missing = (required[String(node["@type"])] ?? []).filter((name) => !node[name]);
        assert.deepEqual(missing, [], `${route.url} ${node["@type"]}`);
      }
    assert.deepEqual(
      Object.keys(required).filter((type) => !seen.has(type)),
      [],
    );
  });

  test("names only whole addresses, and only things that it describes", () => {
    for (const route of routes) {
      const nodes = nodesOf(route);
      const ids = new Set(nodes.map((node) => node["@id"]));
      for (const [, key, value] of JSON.stringify(nodes).matchAll(
        /"(@id|url|item|image)":"([^"]*)"/g,
      )) {
        assert.match(value ?? "", /^https:\/\//, route.url);
        if (key === "@id") assert.ok(ids.has(value), `${route.url} does not describe ${value}`);
      }
    }
  });

  test("says the language of the text, also where a page stands in for a translation", () => {
    for (const route of routes) {
      const page = nodesOf(route).find((node) => node["@type"] === "WebPage");
      assert.equal(page?.inLanguage, route.fallbackFrom ?? route.language, route.url);
    }
    assert.ok(routes.some(({ fallbackFrom }) => fallbackFrom !== undefined));
  });

  test("gives no telephone or e-mail address of a person", () => {
    for (const route of routes.filter(({ key }) => key.startsWith("contact:"))) {
      const types = nodesOf(route).map((node) => node["@type"]);
      assert.ok(!types.includes("Person"), route.url);
    }
  });
});

describe("the data of a page", () => {
  test("leads down to it from the start page", () => {
    const list = find("programme:polar-days-2024", "en", "BreadcrumbList");
    const steps = list.itemListElement as readonly Node[];
    assert.deepEqual(
      steps.map(({ position }) => position),
      [1, 2, 3],
    );
    assert.equal(steps[0]?.item, "https://norrsken.example/en/");
  });

  test("calls a public body one, and a project a project", () => {
    assert.equal(find("section:start", "sv", "GovernmentOrganization").name, "Region Norrsken");
    const { find: findIn } = dataOf({
      "_data/organisations/region-norrsken.json": ['"kind": "region"', '"kind": "project"'],
    });
    assert.equal(findIn("section:start", "sv", "Project").name, "Region Norrsken");
  });

  test("gives the times of an event with the offset of its zone, also over a change of the clocks", () => {
    const { startDate } = find("programme:polar-days-2024", "sv", "Event");
    assert.match(String(startDate), /^2024-05-14T\d\d:\d\d:00\+03:00$/);
    const night = find("event:star-watch-2031", "sv", "Event");
    assert.match(String(night.startDate), /^2031-10-25T20:00:00\+02:00$/);
    assert.match(String(night.endDate), /^2031-10-26T.*\+01:00$/);
  });

  test("gives whole days without a time", () => {
    const { startDate, endDate } = find("event:snow-days-2024", "sv", "Event");
    assert.deepEqual([startDate, endDate], ["2024-02-28", "2024-03-01"]);
  });

  test("says that an event was moved, from when, and where one takes part", () => {
    const event = find("event:lamp-repair-2024", "en", "Event");
    assert.equal(event.eventStatus, "https://schema.org/EventRescheduled");
    assert.equal(event.previousStartDate, "2024-05-29T18:30:00+03:00");
    assert.deepEqual(event.location, {
      "@type": "VirtualLocation",
      url: "https://example.org/laga?a=1&b=2",
    });
  });

  test("holds the sessions of a programme without its breaks", () => {
    const event = find("programme:polar-days-2024", "sv", "Event");
    const sessions = event.subEvent as readonly Node[];
    assert.ok(sessions.length > 1);
    for (const session of sessions)
      for (const name of ["name", "startDate", "endDate", "location", "eventStatus"])
        assert.ok(session[name], name);
  });

  test("says that an event is cancelled", () => {
    const event = find("programme:ice-forum-2023", "sv", "Event");
    assert.equal(event.eventStatus, "https://schema.org/EventCancelled");
  });
});

describe("jsonForScript", () => {
  test("lets no text end the script or begin a comment in it", () => {
    const text = "</script><!-- \u2028 \u2029 <script>";
    const json = jsonForScript({ text });
    assert.doesNotMatch(json, /[<\u2028\u2029]/);
    assert.deepEqual(JSON.parse(json), { text });
  });
});
