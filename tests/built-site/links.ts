import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { type BuiltSite, builtSite } from "../built-site.ts";
import { attributeOf, type HtmlPage } from "../html-page.ts";
import { siteWith } from "../model/site-with.ts";

/** Attributes that hold the address of something that must exist. */
const addresses = ["href", "src", "poster", "action"] as const;

interface Link {
  readonly page: HtmlPage;
  readonly target: string;
}

describe("every link of the fixture site", () => {
  let site: BuiltSite;
  let links: readonly Link[];
  before(async () => {
    site = await builtSite();
    links = site.pages.flatMap(linksOf);
  });

  test("leads to a page or a file, and to a part that is there", () => {
    const ids = new Map(site.pages.map((page) => [page.url, idsOf(page)]));
    const broken = links.filter(({ page, target }) => {
      const { pathname, hash } = new URL(target, `https://site.example${page.url}`);
      const path = decodeURIComponent(pathname);
      if (!site.files.has(fileOf(path))) return true;
      return hash !== "" && !ids.get(path)?.has(decodeURIComponent(hash.slice(1)));
    });
    // The same link often stands on every page: each is shown once, with the first page.
    const firsts = new Map(broken.toReversed().map(({ page, target }) => [target, page.url]));
    assert.deepEqual(
      [...firsts].map(([target, url]) => `${url}: ${target}`),
      [],
    );
  });

  test("has been looked at: there are many, also to parts of pages and to pictures", () => {
    assert.ok(links.length > 1000, `only ${links.length} links`);
    assert.ok(links.filter(({ target }) => target.startsWith("#")).length > 100);
    assert.ok(links.filter(({ target }) => target.startsWith("/media/")).length > 20);
  });

  test("leads by a path that does not have to be redirected", () => {
    for (const { page, target } of links)
      assert.ok(!/^[^#]*\/index\.html/.test(target), `${page.url}: ${target}`);
  });

  test("taken together, leads to every page from the start page", () => {
    const byUrl = new Map(site.pages.map((page) => [page.url, page]));
    const reached = new Set(["/", "/404.html", "/sv/404.html", "/en/404.html", "/fi/404.html"]);
    // Their time is over, and nothing needs to lead there.
    const { redirects, gone } = siteWith().redirects;
    const old = [...redirects.map(({ from }) => from), ...gone];
    const waiting = ["/sv/", "/sv/byt-din-lampa/", ...old];
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      const page = byUrl.get(url);
      if (!page || reached.has(url)) continue;
      reached.add(url);
      for (const { target } of linksOf(page))
        waiting.push(new URL(target, `https://site.example${url}`).pathname);
    }
    const lost = site.pages.filter(({ url }) => !reached.has(url)).map(({ url }) => url);
    assert.deepEqual(lost, []);
  });
});

/** The addresses on this site that a page names. */
function linksOf(page: HtmlPage): readonly Link[] {
  return page.elements.filter(isNoPost).flatMap((element) =>
    addresses.flatMap((name) => {
      const target = attributeOf(element, name);
      const isOwn = target !== undefined && !/^([a-z]+:|\/\/)/i.test(target);
      return isOwn ? [{ page, target }] : [];
    }),
  );
}

/** What is posted goes to the receiver, which is no part of the built site. */
function isNoPost(element: HtmlPage["elements"][number]): boolean {
  return attributeOf(element, "method") !== "post";
}

function idsOf(page: HtmlPage): ReadonlySet<string> {
  return new Set(page.elements.flatMap((element) => attributeOf(element, "id") ?? []));
}

function fileOf(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}
