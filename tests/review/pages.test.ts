import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { digestsOfFiles } from "../../src/audit/memory/file-digests.ts";
import { comparePages, type Sides } from "../../src/review/compare-pages.ts";
import { findDeadLinks } from "../../src/review/dead-links.ts";
import { groupChanges } from "../../src/review/group-changes.ts";
import type { PageOrigin, ReviewSide } from "../../src/review/site-of-review.ts";
import { htmlPage, writeSite } from "../browser/audited-pages.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;

function builtSite(
  files: Readonly<Record<string, string>>,
  keys: Readonly<Record<string, string>> = {},
): ReviewSide {
  count += 1;
  const site = join(folder, String(count));
  writeSite(site, files);
  const origins = new Map(
    Object.entries(keys).map(([address, key]): [string, PageOrigin] => [
      address,
      { key, files: [`${key}.md`] },
    ]),
  );
  return { folder: site, digestOf: digestsOfFiles(site), origins };
}

function page(main: string, around = ""): string {
  return htmlPage(`<header>${around}</header><main>${main}</main>`);
}

function leadingOn(url: string): string {
  return htmlPage("", `<meta http-equiv="refresh" content="0; url=${url}"/>`);
}

function compare(before: ReviewSide, after: ReviewSide, of: Partial<Sides> = {}) {
  return comparePages({ before, after, changedFiles: new Set(), languages: ["sv", "en"], ...of });
}

const addresses = (pages: readonly { readonly address: string }[]) =>
  pages.map(({ address }) => address);

describe("the pages of a branch", () => {
  test("have come, gone or changed; those of the site's first language come first", async () => {
    const changes = await compare(
      builtSite({
        "sv/a/index.html": page("<h1>A</h1>"),
        "sv/b/index.html": page("<h1>B</h1><p>Borta.</p>"),
      }),
      builtSite({
        "sv/a/index.html": page("<h1>A</h1><p>Nytt.</p>"),
        "en/c/index.html": page("<h1>C</h1><p>New.</p>"),
        "sv/c/index.html": page("<h1>C</h1><p>Ny.</p>"),
      }),
    );
    assert.deepEqual(addresses(changes.added), ["/sv/c/", "/en/c/"]);
    assert.deepEqual(addresses(changes.removed), ["/sv/b/"]);
    assert.deepEqual(addresses(changes.changed), ["/sv/a/"]);
    assert.equal(changes.added[0]?.name, "C");
    assert.equal(changes.all, 4);
  });

  test("have moved when the content, an old address or their text says so", async () => {
    const changes = await compare(
      builtSite(
        {
          "sv/a/index.html": page("<h1>A</h1><p>Före.</p>"),
          "sv/b/index.html": page("<h1>B</h1><p>Före.</p>"),
          "sv/c/index.html": page("<h1>C</h1><p>Samma text.</p>"),
          "sv/d/index.html": page("<h1>D</h1><p>En helt annan text.</p>"),
        },
        { "/sv/a/": "sv page:a" },
      ),
      builtSite(
        {
          "sv/a2/index.html": page("<h1>A</h1><p>Efter.</p>"),
          "sv/b/index.html": leadingOn("/sv/b2/"),
          "sv/b2/index.html": page("<h1>B</h1><p>Efter.</p>"),
          "sv/c2/index.html": page("<h1>C</h1><p>Samma text.</p>"),
          "sv/e/index.html": page("<h1>E</h1>"),
        },
        { "/sv/a2/": "sv page:a" },
      ),
    );
    assert.deepEqual(
      changes.moved.map(({ before, address }) => [before, address]),
      [
        ["/sv/a/", "/sv/a2/"],
        ["/sv/b/", "/sv/b2/"],
        ["/sv/c/", "/sv/c2/"],
      ],
    );
    assert.deepEqual(
      changes.moved.map((one) => one.changes.length > 0),
      [true, true, false],
    );
    assert.deepEqual(addresses(changes.removed), ["/sv/d/"]);
    assert.deepEqual(addresses(changes.added), ["/sv/e/"]);
  });

  test("have not changed when only the names of styles have, or the day of the last change", async () => {
    const built = (name: string, day: string) =>
      builtSite({
        "sv/a/index.html": htmlPage(
          `<main><img src="/assets/${name}.svg" alt=""><p>A</p><div class="page-foot">Ändrad ${day}</div></main>`,
          `<link rel="stylesheet" href="/assets/${name}.css">`,
        ),
        [`assets/${name}.svg`]: "<svg/>",
      });
    const changes = await compare(built("main.1", "1 maj"), built("main.2", "2 maj"));
    assert.deepEqual(changes.changed, []);
  });

  test("say once what has changed around them all", async () => {
    const built = (menu: string) =>
      builtSite({
        "sv/a/index.html": page("<p>A</p>", `<nav><a href="/sv/x/">${menu}</a></nav>`),
        "sv/b/index.html": page("<p>B</p>", `<nav><a href="/sv/x/">${menu}</a></nav>`),
      });
    const { changed, around } = await compare(built("Om oss"), built("Om regionen"));
    assert.deepEqual(changed, []);
    assert.equal(around.length, 1);
    assert.deepEqual(addresses(around[0]?.pages ?? []), ["/sv/a/", "/sv/b/"]);
  });

  test("with the same changes are one group, those of changed files first", async () => {
    const built = (number: string) =>
      builtSite(
        {
          "sv/a/index.html": page(`<p>Ring ${number} nu.</p>`),
          "sv/b/index.html": page(`<p>Ring ${number} nu.</p>`),
          "sv/c/index.html": page(`<p>Annat ${number}.</p>`),
        },
        { "/sv/a/": "a", "/sv/b/": "b", "/sv/c/": "c" },
      );
    const { changed } = await compare(built("1"), built("2"), { changedFiles: new Set(["b.md"]) });
    const groups = groupChanges(changed);
    assert.deepEqual(
      groups.map(({ pages }) => addresses(pages)),
      [["/sv/b/", "/sv/a/"], ["/sv/c/"]],
    );
  });

  test("are told as translated, and not as changed, when they were shown in another language", async () => {
    const origin = { key: "en a", files: ["a.md"] };
    const before = builtSite({ "en/a/index.html": page("<h1>Om oss</h1><p>Vi finns här.</p>") });
    const after = builtSite({ "en/b/index.html": page("<h1>About us</h1><p>We are here.</p>") });
    const changes = await compare(
      { ...before, origins: new Map([["/en/a/", { ...origin, fallbackFrom: "sv" }]]) },
      { ...after, origins: new Map([["/en/b/", origin]]) },
    );
    assert.deepEqual(addresses(changes.translated), ["/en/b/"]);
    assert.deepEqual(
      changes.moved.map((one) => [one.before, one.changes]),
      [["/en/a/", []]],
    );
    assert.deepEqual(changes.changed, []);
  });

  test("say nothing of where they name themselves", async () => {
    const way = (name: string) =>
      page(
        `<h1>${name}</h1>`,
        `<nav><ol><li>Hem</li><li aria-current="page">${name}</li></ol></nav>`,
      );
    const { around, changed } = await compare(
      builtSite({ "sv/a/index.html": way("Om") }),
      builtSite({ "sv/a/index.html": way("Om oss") }),
    );
    assert.deepEqual(around, []);
    assert.equal(changed.length, 1);
  });

  test("are those of visitors, and not the forms of editors", async () => {
    const changes = await compare(
      builtSite({}),
      builtSite({ "admin/index.html": page("<p>A</p>") }),
    );
    assert.deepEqual(changes.added, []);
  });

  test("whose HTML alone has changed are known", async () => {
    const { changed, otherMarkup } = await compare(
      builtSite({ "sv/a/index.html": page("<p>A</p>") }),
      builtSite({ "sv/a/index.html": page('<p class="new">A</p>') }),
    );
    assert.deepEqual(changed, []);
    assert.deepEqual(addresses(otherMarkup), ["/sv/a/"]);
  });
});

describe("links that lead nowhere", () => {
  test("are those on the site without a page, a file or a part of a page", async () => {
    const site = builtSite({
      "sv/a/index.html": page(
        [
          "/sv/b/",
          "/sv/b",
          "/sv/b/#del",
          "#top",
          "../b/?a=1#del",
          "/a%C3%A5.pdf",
          "https://elsewhere.example/nothing/",
          "mailto:vera@norrsken.example",
          "/sv/c/",
          "/sv/b/#borta",
          "https://norrsken.example/sv/d/",
          "/%E5",
        ]
          .map((target) => `<a href="${target}">${target}</a>`)
          .join(""),
      ),
      "sv/b/index.html": page('<h2 id="del">B</h2>'),
      "aå.pdf": "",
    });
    const before = builtSite({ "sv/c/index.html": page("<h1>C</h1>") });
    const sides = { before, after: site, earlier: new Map() };
    const links = await findDeadLinks(sides, "https://norrsken.example");
    assert.deepEqual(links.before, []);
    assert.deepEqual(
      links.after.map(({ target }) => target),
      ["/sv/c/", "/sv/b/#borta", "https://norrsken.example/sv/d/", "/%E5"],
    );
  });

  test("knows links with the host by the path below which the site stands", async () => {
    const { folder: builtFolder, digestOf } = builtSite({
      "sv/index.html": htmlPage(
        '<a href="https://a.example/web/sv/">a</a> <a href="https://a.example/web/sv/b/">b</a> ' +
          '<a href="https://a.example/sv/c/">c</a> <a href="/sv/">d</a> <a href="/sv/e/">e</a>',
      ),
    });
    const side = { folder: builtFolder, digestOf };
    const sides = { before: side, after: side, earlier: new Map() };
    const { after } = await findDeadLinks(sides, "https://a.example/web/");
    assert.deepEqual(
      after.map(({ target }) => target),
      ["https://a.example/web/sv/b/", "/sv/e/"],
    );
  });
});
