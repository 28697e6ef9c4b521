import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { ancestorsOf } from "../../src/routes/links.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { pagesInVersion, versionsOf } from "../../src/routes/versions.ts";
import { siteWith, translators } from "../model/site-with.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);

function routeOf(key: string, language: string) {
  const route = table.find(key, language);
  assert.ok(route, key);
  return route;
}

describe("the versions of a page", () => {
  const versions = (key: string, language: string) =>
    versionsOf(routeOf(key, language), table).map(({ kind, route }) => `${kind} ${route.url}`);

  test("lead from each to all others", () => {
    assert.deepEqual(versions("page:about", "sv"), [
      "easy /sv/lattlast/om-oss/",
      "sign /sv/teckensprak/om-oss/",
    ]);
    assert.deepEqual(versions("page:easy/about", "sv"), [
      "standard /sv/om-oss/",
      "sign /sv/teckensprak/om-oss/",
    ]);
    assert.deepEqual(versions("page:sign/about", "sv"), [
      "standard /sv/om-oss/",
      "easy /sv/lattlast/om-oss/",
    ]);
  });

  test("are those of the language alone", () => {
    assert.deepEqual(versions("page:about", "en"), ["easy /en/easy-to-read/about-us/"]);
    assert.deepEqual(versions("page:about", "fi"), []);
  });

  test("are none on pages that have only one", () => {
    assert.deepEqual(versions("page:about/history", "sv"), []);
    assert.deepEqual(versions("section:start", "sv"), []);
  });

  test("can be of pages that are made of data", () => {
    const changed = siteWith({
      "src/content/sv/easy/about.md": ["of: page:about", "of: priorities:norrskensplanen"],
    });
    const routes = planRoutes(changed, translators, builtInKinds);
    const route = routes.find("priorities:norrskensplanen", "sv");
    assert.ok(route);
    assert.deepEqual(
      versionsOf(route, routes).map(({ kind }) => kind),
      ["easy"],
    );
  });

  test("stand below the entrance of their kind", () => {
    const above = ancestorsOf(routeOf("page:easy/about", "en"), table);
    assert.deepEqual(
      above.map(({ url }) => url),
      ["/en/", "/en/easy-to-read/"],
    );
  });

  test("are listed at the entrance, where they are translated", () => {
    const urls = (kind: "easy" | "sign", language: string) =>
      pagesInVersion(kind, language, table).map(({ url }) => url);
    assert.deepEqual(urls("easy", "sv"), ["/sv/lattlast/om-oss/"]);
    assert.deepEqual(urls("sign", "sv"), ["/sv/teckensprak/om-oss/"]);
    assert.deepEqual(urls("sign", "en"), []);
  });
});
