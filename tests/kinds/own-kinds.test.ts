import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import rules from "../../.htmlvalidate.mjs";
import { openProject, type Project } from "../../src/project/open-project.ts";
import { siteFiles } from "../../src/project/site-files.ts";
import { searchFacts } from "../../src/routes/search-facts.ts";
import { schemaSettings } from "../../src/schemas/editor-settings.ts";
import { findHtmlFaults } from "../html-faults.ts";
import { fixtureRoot, repositoryRoot } from "../roots.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { vacanciesRoot } from "./vacancies-site.ts";

const root = vacanciesRoot;
const assets = { stylesheet: "/a.css", font: "/a.woff2" };
const inTime = new Date("2026-02-10T12:00:00Z");

/** The files of the site at a moment, by their paths. */
async function builtAt(now: Date): Promise<ReadonlyMap<string, string>> {
  const project = await openProject(root, now);
  return new Map(siteFiles(project, assets).map(({ path, render }) => [path, render()]));
}

describe("a kind of a body's own", () => {
  let files: ReadonlyMap<string, string>;
  let project: Project;
  const page = (path: string) => files.get(path) ?? "";
  before(async () => {
    project = await openProject(root, inTime);
    files = new Map(siteFiles(project, assets).map(({ path, render }) => [path, render()]));
  });

  test("has pages in every language, and lists what is open", () => {
    assert.match(
      page("sv/lediga-jobb/ingenjor-2026/index.html"),
      /<h1[^>]*>Ingenjör till vägenheten/,
    );
    assert.match(page("en/vacancies/engineer-2026/index.html"), /Engineer for the roads unit/);
    assert.match(page("sv/lediga-jobb/index.html"), /href="\/sv\/lediga-jobb\/ingenjor-2026\/"/);
  });

  test("is referred to in both directions", () => {
    assert.match(
      page("sv/om/index.html") + page("sv/about/index.html"),
      /lediga-jobb\/ingenjor-2026/,
    );
    const person = page("sv/kontakter/asa-vik/index.html");
    assert.match(person, /Ingenjör till vägenheten/);
  });

  test("stands in the site map, the index, the sitemap, the feed and the open data", () => {
    for (const path of ["sv/webbkarta/index.html", "sv/a-o/index.html", "sitemap.xml"])
      assert.match(page(path), /lediga-jobb\/ingenjor-2026/, path);
    assert.match(page("sv/lediga-jobb/feed.xml"), /<title>Ingenjör till vägenheten<\/title>/);
    const { items } = JSON.parse(page("data/vacancies.json"));
    assert.deepEqual(
      items.map(({ id }: { readonly id: string }) => id),
      ["engineer-2026"],
    );
  });

  test("is found by the search, by its own sort", () => {
    const route = project.table.find("vacancy:engineer-2026", "sv");
    assert.ok(route);
    const translator = project.translators("sv");
    assert.equal(searchFacts(route, { ...project, translator })?.kind, "vacancy");
  });

  test("says that it is closed after its last day, and leaves the lists", () => {
    const closed = page("sv/lediga-jobb/arkivarie-2025/index.html");
    assert.match(closed, /Jobbet går inte längre att söka/);
    for (const path of [
      "sv/lediga-jobb/index.html",
      "sv/webbkarta/index.html",
      "sv/a-o/index.html",
    ])
      assert.doesNotMatch(page(path), /arkivarie-2025/, path);
    assert.doesNotMatch(page("sitemap.xml"), /arkivarie-2025/);
    assert.doesNotMatch(page("sv/lediga-jobb/feed.xml"), /arkivarie-2025/);
  });

  test("closes at midnight by the clocks of the site", async () => {
    const path = "sv/lediga-jobb/ingenjor-2026/index.html";
    const lastMinute = await builtAt(new Date("2026-03-01T22:59:00Z"));
    assert.doesNotMatch(lastMinute.get(path) ?? "", /går inte längre/);
    const after = await builtAt(new Date("2026-03-01T23:00:00Z"));
    assert.match(after.get(path) ?? "", /går inte längre/);
  });

  test("has schemas and help for editors", () => {
    const settings = schemaSettings(project.table.parts);
    assert.ok(settings.some(({ fileMatch }) => fileMatch.includes("/_data/vacancies/*.json")));
  });

  test("has pages that html-validate and HTML accept", async () => {
    const validator = new HtmlValidate(rules);
    for (const [path, html] of files) {
      if (!path.endsWith(".html")) continue;
      const { results } = await validator.validateString(html);
      assert.deepEqual(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
        [],
        path,
      );
      assert.deepEqual(findHtmlFaults(html), [], path);
    }
  });
});

describe("the code of such a kind", () => {
  const folder = temporaryFolder();

  test("is read anew when it has changed", async () => {
    const copy = join(folder, "changed");
    cpSync(root, copy, { recursive: true });
    const list = async () => {
      const { table } = await openProject(copy, inTime);
      return table.find("section:vacancies", "sv")?.url;
    };
    assert.equal(await list(), "/sv/lediga-jobb/");
    const file = join(copy, "kinds", "vacancy", "kind.ts");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('t("routes.vacancies"),', '"jobb",'));
    assert.equal(await list(), "/sv/jobb/");
  });

  test("gives editors a schema with help, by `npm run schemas`", async () => {
    const copy = join(folder, "schemas");
    cpSync(root, copy, { recursive: true });
    writeSettings(copy);
    const { status, stdout, stderr } = await runScript("schemas", ["--root", copy]);
    assert.equal(status, 0, stderr);
    const [all, changed] = stdout.match(/\d+/g) ?? [];
    assert.equal(changed, all, "the settings that find schemas are none");
    const read = (path: string) => JSON.parse(readFileSync(join(copy, ".vscode", path), "utf8"));
    const { properties } = read("schemas/vacancy.schema.json");
    assert.equal(properties.lastDay.title, "Sista dag att söka");
    const settings = read("settings.json");
    assert.equal(settings["editor.tabSize"], 2, "what else the settings say stays");
    assert.ok(
      settings["json.schemas"].some(({ url }: { readonly url: string }) => /vacancy/.test(url)),
    );
    const checked = await runScript("schemas", ["--root", copy, "--check"]);
    assert.equal(checked.status, 0, checked.stderr);
  });
});

const folderOfChecks = temporaryFolder();

test("`npm run check` finds what fails while a page of such a kind is made", async () => {
  const copy = join(folderOfChecks, "page");
  cpSync(root, copy, { recursive: true });
  const file = join(copy, "kinds", "vacancy", "looks.tsx");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("<Day date={lastDay} />", "<Day date={undefined as never} />"));
  const { status, stderr } = await runScript("check", ["--root", copy]);
  assert.equal(status, 1, stderr);
  assert.match(stderr, /kinds\/vacancy\/looks\.tsx: /);
});

test("a section that is there with its things needs no page while all of them are drafts", async () => {
  const copy = join(folderOfChecks, "drafts");
  cpSync(root, copy, { recursive: true });
  const change = (path: string, ...changes: readonly (readonly [RegExp, string])[]) => {
    const file = join(copy, path);
    const text = changes.reduce(
      (text, [from, to]) => text.replaceAll(from, to),
      readFileSync(file, "utf8"),
    );
    writeFileSync(file, text);
  };
  change(
    "kinds/vacancy/kind.ts",
    [/sections: \[section\]/g, 'sections: [{ ...section, isThere: ({ has }) => has("vacancy") }]'],
    [/pageOf\(list, null\),/g, "...(things.vacancy.size > 0 ? [pageOf(list, null)] : []),"],
  );
  const section = async () =>
    (await openProject(copy, inTime)).table.find("section:vacancies", "sv")?.url;
  assert.equal(await section(), "/sv/lediga-jobb/");
  for (const file of readdirSync(join(copy, "_data", "vacancies")))
    change(`_data/vacancies/${file}`, [/^\{/g, '{ "draft": true,']);
  // Nothing that is shown may lead to it.
  const elsewhere = [/(?:section:vacancies|vacancy:engineer-2026)/g, "section:contacts"] as const;
  for (const path of ["_data/navigation.json", "_data/site.json", "src/content/sv/about.md"])
    change(path, elsewhere);
  assert.equal(await section(), undefined);
});

test("a page of such a kind may belong to a section that comes and goes with what is in it", async () => {
  const copy = join(folderOfChecks, "sections");
  cpSync(root, copy, { recursive: true });
  const file = join(copy, "kinds", "vacancy", "kind.ts");
  const inServices = `  section: () => "services",\n  pictureOf: () => "section:services",\n$&`;
  writeFileSync(file, readFileSync(file, "utf8").replace("  owner: ({ organisation", inServices));
  const isInSection = async () => {
    const files = siteFiles(await openProject(copy, inTime), assets);
    const page = files.find(({ path }) => path === "sv/lediga-jobb/ingenjor-2026/index.html");
    return /href="\/sv\/tjanster\/"/.test(page?.render() ?? "");
  };
  assert.equal(await isInSection(), false);
  const [service, original] = [copy, fixtureRoot].map((one) =>
    join(one, "_data/services/see-a-star.json"),
  ) as [string, string];
  mkdirSync(join(service, ".."));
  const { counterOf: _, ...own } = JSON.parse(readFileSync(original, "utf8"));
  writeFileSync(service, JSON.stringify({ ...own, draft: true }));
  assert.equal(await isInSection(), false);
  writeFileSync(service, JSON.stringify(own));
  assert.equal(await isInSection(), true);
});

test("a fault for which such a kind has no words is told all the same", async () => {
  const copy = join(folderOfChecks, "words");
  cpSync(root, copy, { recursive: true });
  const file = join(copy, "kinds", "vacancy", "schema.ts");
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text
      .replace("lastDay < published", "true")
      .replace('"vacancy-closed-at-once"', '"no-words" as never'),
  );
  const { status, stderr } = await runScript("check", ["--root", copy]);
  assert.equal(status, 1, stderr);
  assert.match(stderr, /_data\/vacancies\/archivist-2025\.json:\d+ [^\n]*”no-words”/);
});

describe("help that a kind of a body's own lacks", () => {
  const folder = temporaryFolder();
  const schemas = async (name: string, change: (texts: string) => string | undefined) => {
    const copy = join(folder, name);
    cpSync(root, copy, { recursive: true });
    const file = join(copy, "kinds", "vacancy", "locales", "en.json");
    const texts = change(readFileSync(file, "utf8"));
    if (texts === undefined) rmSync(file);
    else writeFileSync(file, texts);
    return runScript("schemas", ["--root", copy]);
  };

  test("is not missed in a language in which the generator has none", async () => {
    const copy = join(folder, "partial");
    cpSync(root, copy, { recursive: true });
    const fields = { vacancy: { lastDay: { hint: "Viimeinen hakupäivä." } } };
    const file = join(copy, "kinds", "vacancy", "locales", "fi.json");
    writeFileSync(file, JSON.stringify({ fields }));
    cpSync(join(fixtureRoot, "locales"), join(copy, "locales"), { recursive: true });
    const { status, stderr } = await runScript("schemas", ["--root", copy]);
    assert.equal(status, 0, stderr);
    const schema = readFileSync(join(copy, ".vscode/schemas/vacancy.schema.json"), "utf8");
    assert.match(schema, /\\n\\nsuomi: Viimeinen hakupäivä\.[^.]/i);
  });

  test("is told with the file of the kind, as is what helps with nothing", async () => {
    const { status, stderr } = await schemas("misspelt", (text) =>
      text.replace('"extent": {', '"extend": {'),
    );
    assert.equal(status, 1, stderr);
    assert.match(stderr, /kinds\/vacancy\/locales\/en\.json: [^\n]*fields\.vacancy\.extent\.hint/);
    assert.match(stderr, /kinds\/vacancy\/locales\/en\.json: [^\n]*fields\.vacancy\.extend\.hint/);
    assert.doesNotMatch(stderr, /^ {4}at /m);
  });

  test("is not missed in a language in which the kind says nothing", async () => {
    const { status, stderr } = await schemas("swedish", () => undefined);
    assert.equal(status, 0, stderr);
  });
});

/** Settings of an editor that has more to say than which file has which schema. */
function writeSettings(site: string): void {
  mkdirSync(join(site, ".vscode"));
  writeFileSync(join(site, ".vscode", "settings.json"), '{ "editor.tabSize": 2 }');
}

describe("the page about kinds of a body's own", () => {
  const text = readFileSync(join(repositoryRoot, "docs", "kinds.md"), "utf8");
  const room = join(root, "kinds", "vacancy");
  for (const name of readdirSync(room).filter((entry) => entry !== "locales"))
    test(`shows ${name} as it is built here`, () => {
      assert.ok(text.includes(readFileSync(join(room, name), "utf8").trim()), name);
    });
  test("shows its words as they are built here", () => {
    assert.ok(text.includes(readFileSync(join(room, "locales", "sv.json"), "utf8").trim()));
  });
});
