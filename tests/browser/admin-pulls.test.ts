import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import puppeteer, { type Browser } from "puppeteer-core";
import composeSite from "../../.eleventy.ts";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { type ServedSite, serveSite } from "../../src/audit/serve-site.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { fingerprintOf } from "../../src/model/fingerprint.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { changedLines } from "../admin/changed-lines.ts";
import { contentOf, type Editor, editorOn, pause } from "./editor.ts";
import { type GitHost, startGitHost } from "./git-host.ts";

const temporary = mkdtempSync(join(tmpdir(), "regionwebb-pulls-"));
const root = join(temporary, "site");
const files = contentOf(join(generatorRoot, "tests", "vacancies"));
let host: GitHost;
let site: ServedSite;
let browser: Browser;

before(async () => {
  host = await startGitHost(files);
  cpSync(join(generatorRoot, "tests", "vacancies"), root, { recursive: true });
  const path = join(root, "_data", "site.json");
  const settings = JSON.parse(readFileSync(path, "utf8")) as object;
  const editing = { host: "github", repository: "viken/web", branch: "main", server: host.origin };
  writeFileSync(path, JSON.stringify({ ...settings, editing }));
  await buildSite(root, join(temporary, "_site"), { compose: composeSite });
  site = await serveSite(join(temporary, "_site"), { hasHeaders: true });
  browser = await puppeteer.launch(await launchOptions());
});

after(async () => {
  await browser?.close();
  await site?.close();
  await host?.close();
  rmSync(temporary, { recursive: true, force: true });
});

/** Opens the forms and signs in. */
async function signIn(onMessage: (text: string) => void = () => {}): Promise<Editor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on("console", (message) => onMessage(message.text()));
  const editor = editorOn(page, files);
  await page.goto(`${site.origin}/admin/`, { waitUntil: "load" });
  await editor.press(/Logga in med en nyckel/);
  await page.waitForSelector("dialog input");
  await page.type("dialog input", "en-nyckel");
  await editor.press(/^Logga in$/);
  await page.waitForSelector(".primary-sidebar", { timeout: 20_000 });
  return editor;
}

test("makes a branch, a commit, a proposal and its label of a change", async () => {
  const refused: string[] = [];
  const editor = await signIn((message) => {
    if (/Content Security Policy/.test(message)) refused.push(message);
  });
  await editor.open("collections/vacancy/entries/engineer-2026");
  await editor.write("place.sv", "Vikens stad");
  await pause(600);
  await editor.press(/^Spara/);
  for (let waited = 0; waited < 100 && host.pulls[0]?.labels.length !== 1; waited += 1)
    await pause(100);
  assert.deepEqual(host.unknown, []);
  const [commit] = host.commits;
  assert.equal(commit?.branch, "cms/vacancy/engineer-2026");
  assert.ok(host.branches.has("cms/vacancy/engineer-2026"));
  assert.equal(commit.message, "Ändra jobb: engineer-2026");
  const path = "_data/vacancies/engineer-2026.json";
  assert.deepEqual([...commit.files.keys()], [path]);
  const changes = changedLines(files.get(path) ?? "", commit.files.get(path) ?? "");
  assert.equal(changes.length, 2, changes.join("\n"));
  assert.match(changes[1] ?? "", /"Vikens stad"/);
  assert.deepEqual(
    host.pulls.map(({ title, body, head, base, draft, labels }) => ({
      title,
      body,
      head,
      base,
      draft,
      labels,
    })),
    [
      {
        title: "Ändra jobb: Ingenjör till vägenheten",
        body: [
          "Ändra jobb: Ingenjör till vägenheten.",
          "Det här har ändrats:",
          "- Ort › Svenska",
          "Förslaget är skrivet i webbplatsens formulär.",
        ].join("\n\n"),
        head: "cms/vacancy/engineer-2026",
        base: "main",
        draft: true,
        labels: ["sveltia-cms/draft"],
      },
    ],
  );
  assert.deepEqual(refused, []);
});

test("a proposal notes a translation that changes with its original, and who says so", async () => {
  const editor = await signIn();
  await editor.open("collections/vacancy/entries/engineer-2026");
  await editor.write("place.sv", "Vikens by");
  await editor.write("place.en", "The village of Viken");
  await pause(600);
  await editor.press(/^Spara/);
  for (let waited = 0; waited < 100 && host.commits.length !== 2; waited += 1) await pause(100);
  const written = host.commits[1]?.files ?? new Map<string, string>();
  const [path, beside] = ["engineer-2026.json", "engineer-2026.translations.json"].map(
    (name) => `_data/vacancies/${name}`,
  );
  assert.deepEqual([...written.keys()], [path, beside]);
  const records = JSON.parse(written.get(beside ?? "") ?? "") as {
    readonly en: Readonly<Record<string, { readonly of: string; readonly by: string }>>;
  };
  assert.deepEqual(Object.keys(records.en), ["place"]);
  assert.equal(records.en.place?.of, fingerprintOf(["Vikens by"]));
  assert.equal(records.en.place.by, "Redaktör");
  assert.deepEqual(host.unknown, []);
});

test("leaves the public pages as they are without forms", async () => {
  const start = readFileSync(join(temporary, "_site", "sv", "index.html"), "utf8");
  assert.doesNotMatch(start, /\/admin\//);
  assert.doesNotMatch(readFileSync(join(temporary, "_site", "sitemap.xml"), "utf8"), /admin/);
  const [pages, forms] = await Promise.all([
    fetch(`${site.origin}/sv/`),
    fetch(`${site.origin}/admin/`),
  ]);
  assert.doesNotMatch(
    pages.headers.get("content-security-policy") ?? "",
    /unsafe-inline|127\.0\.0\.1/,
  );
  assert.match(
    forms.headers.get("content-security-policy") ?? "",
    new RegExp(RegExp.escape(host.origin)),
  );
  assert.equal(forms.headers.get("x-robots-tag"), "noindex");
  assert.match(await forms.text(), /<meta name="robots" content="noindex"/);
});
