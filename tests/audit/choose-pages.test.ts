import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { changedPages } from "../../src/audit/run/changed-pages.ts";
import { choosePages, idlePatterns, patternsOf } from "../../src/audit/run/choose-pages.ts";

const pages = ["/", "/404.html", "/en/news/", "/sv/nyheter/", "/sv/nyheter/2017/", "/sv/sok/"];

describe("the pages of an audit", () => {
  test("are all, or those at addresses that are named", () => {
    assert.deepEqual(choosePages(pages, { patterns: [] }), pages);
    assert.deepEqual(choosePages(pages, { patterns: ["/sv/nyheter/**"] }), [
      "/sv/nyheter/",
      "/sv/nyheter/2017/",
    ]);
    assert.deepEqual(choosePages(pages, { patterns: ["/", "/*/n*/"] }), [
      "/",
      "/en/news/",
      "/sv/nyheter/",
    ]);
    assert.deepEqual(choosePages(pages, { patterns: ["/fi/**"] }), []);
  });

  test("may be named one by one, or with commas between", () => {
    assert.deepEqual(patternsOf(["/sv/,/en/**", "/sv/{nyheter,sok}/"]), [
      "/sv/",
      "/en/**",
      "/sv/{nyheter,sok}/",
    ]);
    assert.deepEqual(patternsOf([]), []);
  });

  test("are missing where one of the addresses that are named has none", () => {
    assert.deepEqual(idlePatterns(pages, ["/sv/**", "/sv/nyhter/", "/fi/**"]), [
      "/sv/nyhter/",
      "/fi/**",
    ]);
    assert.deepEqual(idlePatterns(pages, []), []);
  });

  test("are each in one of its parts", () => {
    const parts = [1, 2, 3, 4].map((index) =>
      choosePages(pages, { patterns: [], shard: { index, count: 4 } }),
    );
    assert.deepEqual(parts.flat().toSorted(), pages);
    assert.deepEqual(
      parts.map((part) => part.length),
      [2, 2, 1, 1],
    );
  });
});

describe("the pages that may differ from an earlier build", () => {
  const files = ["/a.css", "/media/a.png", "/media/b.png", "/pagefind/index.json"];
  const changedBy = (...paths: readonly string[]) =>
    changedPages({
      pages,
      files,
      before: () => "old",
      now: (path) => (paths.includes(path) ? "new" : "old"),
      readPage: (page) => (page === "/sv/sok/" ? '<img src="/media/a.png">' : ""),
    });

  test("are those whose bytes do", () => {
    assert.deepEqual(changedBy(), []);
    assert.deepEqual(changedBy("/en/news/"), ["/en/news/"]);
  });

  test("are those that name a file that does", () => {
    assert.deepEqual(changedBy("/media/a.png", "/en/news/"), ["/en/news/", "/sv/sok/"]);
    assert.deepEqual(changedBy("/media/b.png"), []);
  });

  test("are all where styles do, and not where the index of the search does", () => {
    assert.deepEqual(changedBy("/a.css"), pages);
    assert.deepEqual(changedBy("/pagefind/index.json"), []);
  });
});
