import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { openProject, type Project } from "../../src/project/open-project.ts";
import { siteFiles } from "../../src/project/site-files.ts";
import { searchFacts } from "../../src/routes/search-facts.ts";
import { fixtureRoot } from "../roots.ts";
import { runBuild } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = join(temporaryFolder(), "site");
const assets = { stylesheet: "/assets/main.css", font: "/assets/font.woff2" };

const moments = `publishAt: 2024-05-02T08:00
archiveAt: 2024-06-01
unpublishAt: 2024-07-01T00:00`;

/** What is to be found of a piece of news, and of an event, by the files of a build. */
const news = { key: "page:news/livet", page: "sv/nyheter/2024/livet/index.html" };
const event = { key: "event:livet", page: "sv/evenemang/livet/index.html" };
const lists = [
  [news, "sv/nyheter/index.html", "/sv/nyheter/2024/livet/"],
  [news, "sv/feed.xml", "/sv/nyheter/2024/livet/"],
  [news, "sitemap.xml", "/sv/nyheter/2024/livet/"],
  [event, "sv/evenemang/index.html", "/sv/evenemang/livet/"],
  [event, "sv/kalender.ics", "/sv/evenemang/livet/"],
  [event, "sitemap.xml", "/sv/evenemang/livet/"],
] as const;

before(() => {
  cpSync(fixtureRoot, root, { recursive: true });
  const text = `---\ntitle: Livets gång\npublished: 2024-05-01\n${moments}\n---\n\nText.\n`;
  writeFileSync(join(root, "src/content/sv/news/livet.md"), text);
  writeFileSync(
    join(root, "src/content/sv/news/utkast.md"),
    text.replace("---", "---\ndraft: true"),
  );
  const file = join(root, "_data/events/star-watch-2031.json");
  const whole = JSON.parse(readFileSync(file, "utf8")) as object;
  const life = Object.fromEntries(moments.split("\n").map((line) => line.split(": ")));
  const own = { ...whole, ...life, slug: { sv: "livet", en: "life" } };
  writeFileSync(join(root, "_data/events/livet.json"), JSON.stringify(own));
});

/** The files of the site as a build at a moment writes them. */
async function builtAt(
  moment: string,
): Promise<{ project: Project; file: (path: string) => string }> {
  const project = await openProject(root, new Date(moment));
  const files = new Map(siteFiles(project, assets).map(({ path, render }) => [path, render]));
  return { project, file: (path) => files.get(path)?.() ?? "" };
}

function isSearched({ site, table, translators }: Project, key: string): boolean {
  const route = table.find(key, "sv");
  return (
    !!route && searchFacts(route, { site, table, translator: translators("sv") }) !== undefined
  );
}

describe("a build at the moment when content", () => {
  test("has not come yet holds nothing of it", async () => {
    const { project, file } = await builtAt("2024-05-02T05:59:59Z");
    for (const { page, key } of [news, event]) {
      assert.equal(file(page), "");
      assert.equal(isSearched(project, key), false);
    }
    for (const [, list, address] of lists) assert.ok(!file(list).includes(address), list);
  });

  test("comes has it everywhere, and no draft", async () => {
    const { project, file } = await builtAt("2024-05-02T06:00:00Z");
    for (const { page, key } of [news, event]) {
      assert.doesNotMatch(file(page), /name="robots" content="noindex"/);
      assert.ok(isSearched(project, key), key);
    }
    for (const [, list, address] of lists) assert.ok(file(list).includes(address), list);
    assert.ok(!project.table.routes.some(({ key }) => key === "page:news/utkast"));
  });

  test("is archived has its pages, which say so, and names it in no list", async () => {
    const { project, file } = await builtAt("2024-05-31T22:00:00Z");
    for (const { page, key } of [news, event]) {
      const html = file(page);
      assert.match(html, /arkiverades den 1 juni 2024/);
      assert.match(html, /<title>[^<]*\(arkiverad\)/);
      assert.match(html, /name="robots" content="noindex"/);
      assert.equal(isSearched(project, key), false);
    }
    assert.match(file(news.page), /<p>Text\.<\/p>/);
    for (const [, list, address] of lists) assert.ok(!file(list).includes(address), list);
  });

  test("is taken away says at its address what has been there, and nothing of what it said", async () => {
    const { project, file } = await builtAt("2024-06-30T22:00:00Z");
    for (const { page, key } of [news, event]) {
      const html = file(page);
      assert.match(html, /togs bort den 1 juli 2024/);
      assert.match(html, /name="robots" content="noindex"/);
      assert.doesNotMatch(html, /"@type":"(?:NewsArticle|Event)"/);
      assert.equal(isSearched(project, key), false);
    }
    assert.doesNotMatch(file(news.page), /Text\./);
    for (const [, list, address] of lists) assert.ok(!file(list).includes(address), list);
  });
});

test("the build command says when the site must be built again", async () => {
  const { status, stdout, stderr } = await runBuild(
    ["--root", root, "--output", join(root, "..", "built")],
    {
      environment: {
        SOURCE_DATE_EPOCH: String(Date.parse("2024-05-02T00:00Z") / 1000),
        REGIONWEBB_SEARCH: "no",
        REGIONWEBB_SHARE_PICTURES: "no",
      },
    },
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^Nästa bygge: 2024-05-02T08:00:00\+02:00$/m);
});
