import assert from "node:assert/strict";
import fs, { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join, relative } from "node:path";
import { describe, mock, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { createCorpus } from "../../../bench/corpus.ts";
import { writeRegionwebb } from "../../../bench/write-regionwebb.ts";
import { ContentError } from "../../../src/model/content-error.ts";
import { openKeptPages } from "../../../src/project/kept/kept-pages.ts";
import { rememberProject } from "../../../src/project/known/project-memory.ts";
import { openProject, type Reading } from "../../../src/project/open-project.ts";
import { siteFiles } from "../../../src/project/site-files.ts";
import { now } from "../../model/site-with.ts";
import { fixtureRoot, repositoryRoot } from "../../roots.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();
const kept = join(folder, "kept");

/** A copy of a site, and what is done to its files. */
function copyOf(site: string, name: string) {
  const root = join(folder, name);
  cpSync(site, root, { recursive: true });
  const place = (path: string) => join(root, path);
  return {
    root,
    place,
    write: (path: string, text: string) => {
      mkdirSync(dirname(place(path)), { recursive: true });
      writeFileSync(place(path), text);
    },
    change: (path: string, from: string | RegExp, to: string) => {
      const text = readFileSync(place(path), "utf8");
      assert.notEqual(text.replace(from, to), text, `${path} has no ${from} to be changed`);
      writeFileSync(place(path), text.replace(from, to));
    },
    move: (from: string, to: string) => renameSync(place(from), place(to)),
    remove: (path: string) => rmSync(place(path), { recursive: true }),
  };
}

/** All that becomes of a site: every file of it and its warnings, or its faults. */
async function outcome(root: string, memory: Reading = {}): Promise<unknown> {
  try {
    const project = await openProject(root, now, memory);
    const files = siteFiles(project, { stylesheet: "/a.css", font: "/a.woff2", script: "/a.js" });
    return {
      files: files.map(({ path, render }) => [path, render()]),
      warnings: project.warnings,
      history: project.history,
    };
  } catch (error) {
    if (error instanceof ContentError) return { faults: error.faults };
    throw error;
  }
}

type Site = ReturnType<typeof copyOf>;
type Step = readonly [what: string, change: (site: Site) => readonly string[]];

/** What the given functions do to a file, told as a change at its path. */
const at = (path: string, ...changes: readonly [string | RegExp, string][]) => {
  return (site: Site) => {
    for (const [from, to] of changes) site.change(path, from, to);
    return [path];
  };
};

const about = "src/content/sv/about.md";
const news = "src/content/sv/news/ice-road-2022.md";
const contact = "_data/contacts/vera-akervik.json";

const steps: readonly Step[] = [
  ["a text", at(news, [/$/, "\nEtt stycke till.\n"])],
  ["a title", at(news, [/title: .*/, "title: Åter en isväg"])],
  ["a day", at(news, [/updated: .*/, "updated: 2021-12-01"])],
  ["an address", at(news, ["---\n", "---\nslug: isvagen\n"])],
  ["the address of a page that others lie below", at(about, ["slug: om-oss", "slug: om"])],
  ["a heading that others link to", at("src/content/sv/about.md", ["## Uppdraget", "## Upp"])],
  ["the address of a translation", at("src/content/en/about.md", [/slug: .*/, "slug: who-we-are"])],
  ["a link more", at(news, [/$/, "\n[Vera](contact:vera-akervik), [N1](priority:N1)\n"])],
  [
    "a new translation",
    (site) => {
      const path = "src/content/fi/news/ice-road-2022.md";
      site.write(path, "---\ntitle: Jäätie\nslug: jaatie\n---\nJää kantaa.\n");
      return [path];
    },
  ],
  ["a thing", at(contact, ["Vera Åkervik", "Vera Öberg"])],
  [
    "a thing that follows others",
    at("_data/organisations/vinterljus.json", [/"sv": "/, '"sv": "Nya ']),
  ],
  ["the settings", at("_data/site.json", ['"newsPerPage": 2', '"newsPerPage": 3'])],
  ["the name of the site", at("_data/site.json", ["Norrsken växer", "Norrsken glöder"])],
  ["the navigation", at("_data/navigation.json", [/$/, "\n"])],
  ["the words of a language", at("locales/fi.json", ["Uutiset", "Tuoreet uutiset"])],
  ["a colour", at("tokens.css", ["#2b4a9f", "#2b4a8f"])],
  [
    "the text of a document",
    at("src/content/sv/documents/light-report-2023.md", [/$/, "\nMer ljus.\n"]),
  ],
  [
    "a comment",
    at("src/content/comments/news/light-feast-2024.json", [/"name": "/, '"name": "X ']),
  ],
  [
    "a picture of another size",
    at("src/content/media/snow.svg", [/viewBox="[^"]*"/, 'viewBox="0 0 99 44"']),
  ],
  [
    "an article that is gone",
    (site) => {
      const paths = ["sv", "en"].map((one) => `src/content/${one}/news/train-stop-2023.md`);
      for (const path of paths) site.remove(path);
      return paths;
    },
  ],
  [
    "a new article",
    (site) => {
      const path = "src/content/sv/news/brand-new.md";
      site.write(
        path,
        "---\ntitle: Alldeles ny\npublished: 2024-04-30\n---\n[Om oss](page:about)\n",
      );
      return [path];
    },
  ],
  [
    "another name of a file",
    (site) => {
      const [from, to] = ["brand-new", "not-so-new"].map((one) => `src/content/sv/news/${one}.md`);
      site.move(String(from), String(to));
      return [String(from), String(to)];
    },
  ],
  [
    "another name of a folder",
    (site) => {
      site.move("src/content/sv/easy", "src/content/sv/simple");
      return ["src/content/sv/easy", "src/content/sv/simple"];
    },
  ],
  [
    "the old name of a folder",
    (site) => {
      site.move("src/content/sv/simple", "src/content/sv/easy");
      return ["src/content/sv/easy", "src/content/sv/simple"];
    },
  ],
  [
    "a folder in the place of another",
    (site) => {
      site.move("src/content/en/news", "src/content/en/.old");
      site.write("src/content/en/news/ice-road-2022.md", "---\ntitle: Ice\n---\nIt melts.\n");
      return ["src/content/en/news"];
    },
  ],
  ["a page that waits for its day", at(news, [/updated: .*/, "updated: 2031-01-01"])],
  ["a link to it", at(about, [/$/, "\n[Isvägen](news/ice-road-2022.md)\n"])],
  ["its day", at(news, [/updated: .*/, "updated: 2022-01-01"])],
  ["a fault in a field", at(news, ["title: ", "titel: "])],
  ["a fault in another file beside it", at(contact, ['"roles"', '"rolls"'])],
  ["one of them mended", at(news, ["titel: ", "title: "])],
  ["the other mended", at(contact, ['"rolls"', '"roles"'])],
  ["front matter, half typed", at(about, ["title: Om", "title: *Om"])],
  ["front matter, mended", at(about, ["title: *Om", "title: Om"])],
  ["a link to nobody", at(news, ["contact:vera-akervik", "contact:nobody"])],
  ["a link to somebody", at(news, ["contact:nobody", "contact:asa-ostvik"])],
  ["a link to an address that is not there", at(news, [/$/, "\n[Var](/sv/ingenstans/)\n"])],
  ["a link to an address that is there", at(news, ["/sv/ingenstans/", "/sv/nyheter/"])],
  ["an address that another page has", at(news, ["slug: isvagen", "slug: dagarna-2024"])],
  ["an address of its own", at(news, ["slug: dagarna-2024", "slug: isvagen"])],
  ["settings, half typed", at("_data/site.json", ['"languages": [', '"languages": '])],
  ["settings, mended", at("_data/site.json", ['"languages": ', '"languages": ['])],
  ["colours, half typed", at("tokens.css", ["#2b4a8f", "#2b4a8"])],
  ["colours, mended", at("tokens.css", ["#2b4a8;", "#2b4a8f;"])],
  ["words, half typed", at("locales/fi.json", [/\{/, "{,"])],
  ["words, mended", at("locales/fi.json", ["{,", "{"])],
  ["a language less", at("_data/site.json", ['"sv", "en", "fi"', '"sv", "en"'])],
  ["the language again", at("_data/site.json", ['"sv", "en"]', '"sv", "en", "fi"]'])],
];

describe("a site that is remembered is what it is without, after a change of", async () => {
  const site = copyOf(fixtureRoot, "site");
  const memory = rememberProject(site.root, openKeptPages(kept, site.root));
  await outcome(site.root, memory);
  for (const [what, change] of steps)
    test(what, async () => {
      memory.begin(change(site).map(site.place));
      assert.deepEqual(await outcome(site.root, memory), await outcome(site.root));
    });

  test("anything, where nobody has told of it", async () => {
    for (const change of [at(about, ["title: Om", "title: Mer om"]), at(contact, ["Vera", "Wera"])])
      change(site);
    assert.equal(await memory.isCurrent(), false);
    memory.begin();
    assert.deepEqual(await outcome(site.root, memory), await outcome(site.root));
    assert.equal(await memory.isCurrent(), true);
  });
});

describe("a site with kinds of its own is what it is without, after a change of", async () => {
  const site = copyOf(join(repositoryRoot, "tests/vacancies"), "vacancies");
  const memory = rememberProject(site.root, openKeptPages(kept, site.root));
  await outcome(site.root, memory);
  const kind = "kinds/vacancy/kind.ts";
  for (const [what, change] of [
    ["nothing", () => []],
    ["a thing of it", at("_data/vacancies/engineer-2026.json", [/"extent": \d+/, '"extent": 50'])],
    ["its words", at("kinds/vacancy/locales/sv.json", [/"title": "/, '"title": "Alla '])],
    ["its code", at(kind, ['kind: "vacancy"', 'kind: "list"'])],
    ["its code, half typed", at(kind, ["defineKind({", "defineKind({{"])],
    ["its code, mended", at(kind, ["defineKind({{", "defineKind({"])],
  ] as const satisfies readonly Step[])
    test(what, async () => {
      memory.begin(change(site).map(site.place));
      assert.deepEqual(await outcome(site.root, memory), await outcome(site.root));
    });
});

describe("of a site of many pages", async () => {
  const root = join(folder, "many");
  await writeRegionwebb(createCorpus(220), root);
  await wait(120);
  const article = "src/content/sv/news/article-7.md";

  /** What is asked of the disk while something is done: paths of content, and pieces of what was kept. */
  async function asked(run: () => Promise<unknown>) {
    const [read, stated, pieces] = [
      mock.method(fs, "readFileSync"),
      mock.method(fs, "statSync"),
      mock.method(fs, "readSync"),
    ];
    syncBuiltinESMExports();
    await run();
    const callsOf = (one: {
      readonly mock: { readonly calls: readonly { arguments: readonly unknown[] }[] };
    }) => one.mock.calls.map((call) => call.arguments);
    const contentOf = (calls: readonly (readonly unknown[])[]) =>
      calls
        .map(([path]) => String(path))
        .filter((path) => path.includes("src/content/"))
        .map((path) => relative(root, path));
    const found = {
      read: contentOf(callsOf(read)),
      stated: contentOf(callsOf(stated)),
      // A whole file is read from where one has come to.
      pieces: callsOf(pieces).filter(({ length }) => length === 5).length,
    };
    mock.restoreAll();
    syncBuiltinESMExports();
    return found;
  }

  async function keptSite() {
    const pages = openKeptPages(kept, root, false);
    const memory = rememberProject(root, pages);
    const open = () => openProject(root, new Date("2026-01-01T00:00:00Z"), memory);
    return { pages, memory, open, save: () => pages.save(memory.stateOf) };
  }

  test("only what has been saved is read, asked of and looked into", async () => {
    const { open, save } = await keptSite();
    await open();
    save();
    const again = await keptSite();
    await again.open();
    await wait(120);
    fs.appendFileSync(join(root, article), "\nEtt stycke till.\n");
    again.memory.begin([join(root, article)]);
    const { read, stated, pieces } = await asked(again.open);
    assert.deepEqual(read, [article, article.replace("/sv/", "/en/")]);
    assert.deepEqual(stated, [article]);
    assert.equal(pieces, 0);
    again.pages.close();
  });

  test("a later run reads none that are as they were, and asks of each once", async () => {
    const first = await keptSite();
    await first.open();
    first.pages.save(first.memory.stateOf);
    await wait(120);
    const { pages, open } = await keptSite();
    const { read, stated, pieces } = await asked(open);
    assert.equal(pieces, 0);
    const { site } = await open();
    const text = await asked(async () => site.pages.get("news/article-9")?.translations.sv?.body);
    assert.equal(text.pieces, 1);
    // The one that has been changed before is not worth writing all of them anew.
    const others = read.filter((path) => !path.endsWith("/article-7.md"));
    assert.deepEqual(others, ["src/content/media/pictogram.svg"]);
    assert.deepEqual([stated.length, new Set(stated).size], [441, 441]);
    pages.close();
  });
});
