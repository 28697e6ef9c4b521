import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fixtureRoot } from "../../roots.ts";
import { runScript } from "../../run-build.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { pageWith } from "./import-into.ts";

const folder = temporaryFolder();

function newSite(name: string): string {
  const root = join(folder, name);
  cpSync(fixtureRoot, root, { recursive: true });
  return root;
}

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Quietly: how far it is is shown on a slow machine only. */
const run = (...args: readonly string[]) => runScript("import-page", [...args, "--quiet"]);

describe("the command import-page", () => {
  const page = fileOf("Snöröjning på våra gator.html", pageWith("<p>Vi plogar gatorna.</p>"));

  test("ends with 2 and its usage when it is used wrongly", async () => {
    const root = newSite("wrong");
    const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [[], /npm run import-page -- FILE\|FOLDER/],
      [[page], /^--root: /],
      [[page, "other.html", "--root", root], /^other\.html: /],
      [[folder, "--root", root, "--id", "a"], /^--id: Ett id kan bara ges till en sida/],
    ];
    for (const [args, message] of cases) {
      const { status, stderr } = await run(...args);
      assert.equal(status, 2, stderr);
      assert.match(stderr, message);
    }
  });

  test("ends with 1 when nothing can be made, and says why", async () => {
    const root = newSite("nothing");
    const empty = join(folder, "empty");
    mkdirSync(empty);
    const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [[join(folder, "nowhere.html"), "--root", root], /nowhere\.html: Filen finns inte\./],
      [[empty, "--root", root], /inga webbsidor eller texter.*\.html, \.htm, \.txt, \.md/],
      [[page, "--root", empty], /^_data\/site\.json: Mappen .* är ingen webbplats/],
      [
        [page, "--root", root, "--language", "de"],
        /^--language: Webbplatsen har inte språket ”de”/,
      ],
      [
        [page, "--root", root, "--kind", "blogg"],
        /^--kind: Det finns ingen sort av texter .*news, page/,
      ],
      [[page, "--root", root, "--id", "Å Ä"], /”Å Ä” kan inte vara ett id\..*--id a-a\./],
    ];
    for (const [args, message] of cases) {
      const { status, stderr } = await run(...args);
      assert.equal(status, 1, stderr);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });

  test("writes a page by the name of its file, or by the id that is given, and overwrites neither", async () => {
    const root = newSite("one");
    const first = await run(page, "--root", root);
    assert.deepEqual([first.status, first.stderr], [0, ""]);
    assert.equal(
      first.stdout,
      "Skapade src/content/sv/snorojning-pa-vara-gator.md av Snöröjning på våra gator.html\n\n1 sida skapades.\n",
    );
    const text = readFileSync(join(root, "src/content/sv/snorojning-pa-vara-gator.md"), "utf8");
    const second = await run(page, "--root", root);
    assert.equal(second.status, 1);
    assert.match(
      second.stderr,
      /snorojning-pa-vara-gator\.md: Filen finns redan och skrivs inte över/,
    );
    assert.equal(
      readFileSync(join(root, "src/content/sv/snorojning-pa-vara-gator.md"), "utf8"),
      text,
    );
    const other = await run(page, "--root", root, "--id", "gator/sno", "--kind", "news");
    assert.equal(other.status, 0, other.stderr);
    assert.match(
      readFileSync(join(root, "src/content/sv/news/gator/sno.md"), "utf8"),
      /^published: 2024-05-01$/m,
    );
    assert.match(
      other.stdout,
      /- rad 3: Ingen dag hittades på sidan, så fältet published fick dagens: 2024-05-01\./,
    );
  });

  test("speaks the language of the editors", async () => {
    const root = newSite("english");
    const settings = join(root, "_data/site.json");
    writeFileSync(
      settings,
      readFileSync(settings, "utf8").replace(`"editorLanguage": "sv"`, `"editorLanguage": "en"`),
    );
    const { stdout } = await run(page, "--root", root);
    assert.match(stdout, /^Created src\/content\/sv\/snorojning-pa-vara-gator\.md from /);
    assert.match(stdout, /^1 page created\.$/m);
  });

  test("makes two hundred pages, says what to look at, and the site passes the check", async () => {
    const root = newSite("many");
    const from = join(folder, "many-pages");
    mkdirSync(join(from, "nyheter"), { recursive: true });
    for (let number = 0; number < 200; number += 1)
      writeFileSync(join(from, nameOf(number)), manyOf(number));
    writeFileSync(join(from, "trasig.html"), "%PDF-1.4");
    const report = join(folder, "report.json");
    const { status, stdout, stderr } = await run(
      from,
      "--root",
      root,
      "--report",
      report,
      "--quiet",
    );
    assert.equal(status, 1);
    assert.match(stderr, /^trasig\.html: Filen är ingen webbsida/);
    assert.match(stdout, /^200 sidor skapades, 1 gick inte att skapa, \d+ saker att titta på\.$/m);
    const { pages } = JSON.parse(readFileSync(report, "utf8")) as Report;
    assert.equal(pages.length, 201);
    assert.deepEqual(
      pages.filter(({ error }) => error).map(({ source }) => source),
      ["trasig.html"],
    );
    const [found] = pages.flatMap(({ remarks }) => remarks);
    assert.deepEqual(Object.keys(found ?? {}), [
      "code",
      "file",
      "line",
      "what",
      "proposal",
      "values",
    ]);
    assert.equal(readdirSync(join(root, "src/content/sv/nyheter")).length, 100);
    const text = readFileSync(join(root, "src/content/sv/nyheter/gata-2.md"), "utf8");
    assert.match(text, /\[nästa\]\(page:gata-3\)/);
    const checked = await runScript("check", ["--root", root, "--quiet"]);
    assert.doesNotMatch(
      checked.stdout + checked.stderr,
      /src\/content\/sv\/(?:nyheter\/)?gata-\d+\.md:\d+ fel/,
    );
    assert.equal(checked.status, 0, checked.stdout.slice(0, 2000));
  });

  test("leaves nothing of a page that cannot be written whole", async () => {
    const root = newSite("whole");
    const from = join(folder, "with-picture");
    mkdirSync(from);
    writeFileSync(join(from, "bild.html"), pageWith(`<img src="ny.svg" alt="Ny">`));
    writeFileSync(
      join(from, "ny.svg"),
      `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>`,
    );
    writeFileSync(join(root, "src/content/sv/bild.md"), "---\ntitle: Bild\n---\n");
    const { status } = await run(from, "--root", root);
    assert.equal(status, 1);
    assert.equal(existsSync(join(root, "src/content/media/ny.svg")), false);
  });
});

interface Report {
  readonly pages: readonly {
    readonly source: string;
    readonly error?: object;
    readonly remarks: readonly object[];
  }[];
}

function nameOf(number: number): string {
  return number % 2 === 0 ? `nyheter/gata-${number}.html` : `gata-${number}.html`;
}

function manyOf(number: number): string {
  const next = (number + 1) % 200;
  const way = number % 2 === 0 ? `../${nameOf(next)}` : nameOf(next);
  return pageWith(
    `<p class="ingress">Det här är sida ${number} om gatorna i kommunen.</p>
    <p>Här berättar vi om gata ${number}, och om <a href="${way}">nästa</a> gata.</p>
    <h3>Så gör vi</h3><ul><li>Vi plogar.</li><li>Vi sandar.</li></ul>
    <table><tr><td>Gata</td><td>Längd</td></tr><tr><td>Gata ${number}</td><td>${number}</td></tr></table>
    <p>Senast uppdaterad: ${1 + (number % 28)} mars 2023</p>`,
  ).replaceAll("Sida", `Gata ${number}`);
}
