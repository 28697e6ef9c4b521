import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exampleContext, exampleNews } from "../../_includes/examples-context.tsx";
import { exampleSite } from "../../_includes/examples-site.ts";
import { renderPage } from "../../_includes/render-page.tsx";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import type { Route, RouteTable } from "../../src/routes/route.ts";
import { translators } from "../model/site-with.ts";

/** How many pages and routes were looked at one after the other. */
interface Counter {
  seen: number;
}

/** A map that counts what is read from it in a row; single lookups are free. */
class CountingMap<Value> extends Map<string, Value> {
  readonly #counter: Counter;

  constructor(entries: Iterable<readonly [string, Value]>, counter: Counter) {
    super(entries);
    this.#counter = counter;
  }

  override *entries(): MapIterator<[string, Value]> {
    for (const entry of super.entries()) {
      this.#counter.seen += 1;
      yield entry;
    }
  }

  override *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  override *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}

/** A list that counts each entry that is read. */
function countingList<Value>(list: readonly Value[], counter: Counter): readonly Value[] {
  return new Proxy(list, {
    get: (target, key, receiver) => {
      if (typeof key === "string" && /^\d+$/.test(key)) counter.seen += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** How much of a site with so many news is looked at while one more page of each sort is rendered. */
function looksAt(newsCount: number): ReadonlyMap<string, number> {
  const counter: Counter = { seen: 0 };
  const site = exampleSite();
  const news = Array.from({ length: newsCount }, (_, index) => exampleNews(`news/n${index}`));
  const pages = new CountingMap(
    [...site.pages.values(), ...news].map((page) => [page.id, page] as const),
    counter,
  );
  const large = { ...site, pages };
  const planned = planRoutes(large, translators, builtInKinds);
  const table: RouteTable = {
    ...planned,
    routes: countingList(planned.routes, counter),
    byLanguage: new Map(
      [...planned.byLanguage].map(([language, routes]) => [
        language,
        countingList(routes, counter),
      ]),
    ),
  };
  const render = (route: Route) => {
    const before = counter.seen;
    const translator = translators(route.language);
    renderPage({ ...exampleContext(), site: large, table, route, translator });
    return counter.seen - before;
  };
  const keys = ["page:news/n0", "page:news/n1", ...others, ofAllPages];
  const routes = keys.map((key) => {
    const route = planned.find(key, "en");
    assert.ok(route, key);
    return route;
  });
  // The first of each page finds the indexes made.
  routes.forEach(render);
  return new Map(routes.map((route) => [route.key, render(route)]));
}

/** A thing of each kind, and a page of a list. */
const others = [
  "page:easy-contacts",
  "contact:exempla",
  "organisation:example-body",
  "event:example-evening",
  "programme:example-day",
  "document:example-report",
  "document:example-report/1",
  "plan:example-plan",
  "area:example-plan/example-area",
  "notice:example-minutes",
  "service:example-service",
  "section:news/2",
];

/** A page that does list all others. */
const ofAllPages = "section:site-map";

describe("a page is rendered without a search through the site", () => {
  const small = looksAt(40);
  const large = looksAt(400);
  test("and it would be noticed: the site map looks at all", () => {
    assert.ok((large.get(ofAllPages) ?? 0) > 5 * (small.get(ofAllPages) ?? Infinity));
  });

  for (const [key, seen] of [...small].filter(([name]) => name !== ofAllPages))
    test(`${key} looks at no more pages of a site that is ten times as large`, () => {
      assert.ok((large.get(key) ?? Infinity) <= seen, `${seen} and ${large.get(key)}`);
    });
});
