import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInLooks } from "../../_includes/kinds/built-in.ts";
import { renderMovedPage, renderRemoved } from "../../_includes/render-page.tsx";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { redirectLines } from "../../src/outputs/redirect-lines.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import {
  checkRedirects,
  goneAddresses,
  plannedRedirects,
  removedAddresses,
} from "../../src/routes/redirects.ts";
import { findHtmlFaults } from "../html-faults.ts";
import { filesWith, inShort, siteWith, translators } from "../model/site-with.ts";

function planned(...entries: readonly (readonly [from: string, to: string])[]) {
  const redirects = entries.map(([from, to]) => ({ from, to }));
  const changes = { "_data/redirects.json": { redirects } };
  const site = siteWith(changes);
  const table = planRoutes(site, translators, builtInKinds);
  const faults = checkRedirects(table, site, filesWith(changes)).map(inShort);
  return { site, table, faults, planned: plannedRedirects(site, table) };
}

function htmlOf(from: string, to: string): string {
  const { site, table, planned: found } = planned([from, to]);
  const assets = { stylesheet: "/a.css", font: "/a.woff2", script: "/a.js" };
  const context = { site, table, translators, assets, looks: builtInLooks };
  return found.map((one) => renderMovedPage(context, one)).join("");
}

describe("an address at which nothing is any more", () => {
  const gone = ["/sv/borta/", "/en/gone.html", "/gone/"];

  test("is told to servers with those of pages whose time is over", () => {
    const text = "---\ntitle: Slut\nunpublishAt: 2024-05-01\n---\nText\n";
    const site = siteWith({
      "_data/redirects.json": { gone },
      "src/content/sv/over.md": text,
      "src/content/en/over.md": "---\ntitle: Over\n---\nText\n",
    });
    const table = planRoutes(site, translators, builtInKinds);
    const told = new Set(goneAddresses(site, table));
    // The fixture site has a page of its own whose time is over.
    const before = goneAddresses(siteWith(), planRoutes(siteWith(), translators, builtInKinds));
    assert.deepEqual(
      [...told.difference(new Set(before))],
      ["/sv/over/", "/en/over/", "/fi/over/", ...gone],
    );
    assert.deepEqual(removedAddresses(site), [
      { path: "sv/borta/index.html", language: "sv" },
      { path: "en/gone.html", language: "en" },
      { path: "gone/index.html", language: "sv" },
    ]);
  });

  test("is none that a page has", () => {
    const changes = { "_data/redirects.json": { gone: ["/sv/om-oss/", "/sv/404.html"] } };
    const site = siteWith(changes);
    const table = planRoutes(site, translators, builtInKinds);
    assert.deepEqual(checkRedirects(table, site, filesWith(changes)).map(inShort), [
      "_data/redirects.json:3 gone[0] gone-from-page",
      "_data/redirects.json:4 gone[1] gone-from-page",
    ]);
  });

  test("has a page that says so, in its language", () => {
    const site = siteWith();
    const table = planRoutes(site, translators, builtInKinds);
    const assets = { stylesheet: "/a.css", font: "/a.woff2", script: "/a.js" };
    const html = renderRemoved({ site, table, translators, assets, looks: builtInLooks }, "en");
    assert.match(html, /<html lang="en".*<h1>This page has been removed<\/h1>/s);
    assert.match(html, /name="robots" content="noindex"/);
    assert.deepEqual(findHtmlFaults(html), []);
  });
});

describe("an old address", () => {
  test("leads to a thing in its own language, or in the default one", () => {
    const { planned: found, faults } = planned(
      ["/sv/gammal/", "page:about"],
      ["/en/old.html", "page:about"],
      ["/gammal/", "contact:zara-alvang"],
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(
      found.map(({ path, url, language }) => `${language} ${path} ${url}`),
      [
        "sv sv/gammal/index.html /sv/om-oss/",
        "en en/old.html /en/about-us/",
        "sv gammal/index.html /sv/kontakter/zara-alvang/",
      ],
    );
  });

  test("leads to an address of the site or of another one", () => {
    const { planned: found, faults } = planned(
      ["/sv/a/", "/sv/om-oss/?a=1#b"],
      ["/sv/b/", "https://example.org/x"],
      ["/sv/c/", "/media/snow.svg"],
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(
      found.map(({ url }) => url),
      ["/sv/om-oss/?a=1#b", "https://example.org/x", "/media/snow.svg"],
    );
  });

  test("may neither be that of a page nor lead to none", () => {
    const { faults } = planned(
      ["/sv/om-oss/", "page:accessibility"],
      ["/en/index.html", "page:about"],
      ["/404.html", "page:about"],
      ["/", "page:about"],
      ["/sv/a/", "/sv/finns-inte/"],
      ["/sv/b/", "/media/finns-inte.pdf"],
    );
    assert.deepEqual(faults, [
      "_data/redirects.json:4 redirects[0].from redirect-from-page",
      "_data/redirects.json:8 redirects[1].from redirect-from-page",
      "_data/redirects.json:12 redirects[2].from redirect-from-page",
      "_data/redirects.json:16 redirects[3].from redirect-from-page",
      "_data/redirects.json:21 redirects[4].to unknown-address",
      "_data/redirects.json:25 redirects[5].to unknown-address",
    ]);
  });

  test("may not be that of a page to come: on its day, no build may fail", () => {
    const changes = {
      "_data/redirects.json": {
        redirects: [{ from: "/sv/sida/", to: "page:about" }],
        gone: ["/sv/utkast/"],
      },
      "src/content/sv/coming.md":
        "---\ntitle: Sida\nslug: sida\npublishAt: 2024-05-03\n---\nText\n",
      "src/content/sv/draft.md": "---\ntitle: Utkast\nslug: utkast\ndraft: true\n---\nText\n",
    };
    const site = siteWith(changes);
    const table = planRoutes(site, translators, builtInKinds);
    assert.deepEqual(checkRedirects(table, site, filesWith(changes)).map(inShort), [
      "_data/redirects.json:4 redirects[0].from redirect-from-page",
      "_data/redirects.json:9 gone[0] gone-from-page",
    ]);
  });
});

describe("an old address that leads to another one", () => {
  test("is told of where the day has taken that away", () => {
    const { faults } = planned(["/sv/a/", "/sv/byt-din-lampa/#b"]);
    assert.deepEqual(faults, ["_data/redirects.json:5 redirects[0].to link-to-gone"]);
  });
});

describe("the page at an old address", () => {
  const html = htmlOf("/en/old/", "page:about");

  test("leads on at once, without a script, in the language of the address", () => {
    assert.match(html, /<html lang="en/);
    assert.match(html, /<meta http-equiv="refresh" content="0; url=\/en\/about-us\/"/);
    assert.match(html, /<link rel="canonical" href="https:\/\/norrsken\.example\/en\/about-us\/"/);
    assert.match(html, /<meta name="robots" content="noindex"/);
    assert.match(html, /<a href="\/en\/about-us\/">[^<]+<\/a>/);
  });

  test("is valid, for each sort of target", () => {
    for (const to of ["page:about", "/sv/om-oss/#x", "https://example.org/?a=1&b=2"])
      assert.deepEqual(findHtmlFaults(htmlOf("/sv/gammal/", to)), [], to);
  });

  test("says in which language the title of the new page is", () => {
    assert.match(htmlOf("/fi/vanha/", "page:about/history"), /<a href="[^"]+" lang="sv/);
  });
});

describe("_redirects", () => {
  test("has a line for each old address", () => {
    const { planned: found } = planned(
      ["/sv/gammal/", "page:about"],
      ["/sv/räv/", "https://example.org/"],
    );
    assert.deepEqual(redirectLines(found), [
      {
        path: "_redirects",
        content: "/sv/gammal/ /sv/om-oss/ 301\n/sv/r%C3%A4v/ https://example.org/ 301\n",
      },
    ]);
  });

  test("is not there where no page has had another address", () => {
    assert.deepEqual(redirectLines([]), []);
  });
});
