import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { listFiles } from "../built-site.ts";
import { fixtureRoot } from "../roots.ts";
import { type CommandResult, runBuild } from "../run-build.ts";

let folder = "";
let output = "";
let first: CommandResult;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "regionwebb-build-"));
  output = join(folder, "site");
  first = await runBuild(["--root", fixtureRoot, "--output", output]);
});

after(() => rm(folder, { recursive: true }));

describe("the build command", () => {
  test("builds another body's site, and says where and in which time", () => {
    assert.equal(first.status, 0, first.stderr);
    assert.match(first.stdout, /site: byggd på \d+(?:,\d)? s/);
  });

  test("prints warnings in the editors' language and does not stop", () => {
    assert.match(first.stderr, /^VARNING _data\/programmes\/polar-days-2024\.json:38 /m);
    assert.match(first.stderr, /^3 varningar$/m);
  });

  test("leaves nothing beside the site", async () => {
    assert.deepEqual(await readdir(folder), ["site"]);
  });

  test("writes the same bytes twice, also in another time zone, language and folder, with nothing kept", async () => {
    const other = join(folder, "elsewhere");
    await mkdir(other);
    const again = await runBuild(["--root", fixtureRoot, "--output", "again"], {
      cwd: other,
      environment: {
        TZ: "Pacific/Kiritimati",
        LANG: "de_DE.UTF-8",
        LC_ALL: "de_DE.UTF-8",
        REGIONWEBB_CACHE: join(other, "cache"),
      },
    });
    assert.equal(again.status, 0, again.stderr);
    assert.deepEqual(await bytesOf(join(other, "again")), await bytesOf(output));
    await rm(other, { recursive: true });
  });

  test("writes the same bytes on any day, where it is told the moment", async () => {
    const later = await buildAt("2027-12-31T23:59:00Z", { SOURCE_DATE_EPOCH: "1714564800" });
    assert.deepEqual(later.bytes, await bytesOf(output));
  });

  test("otherwise writes the same bytes until the moment at which it says that it must run again", async () => {
    const quick = {
      SOURCE_DATE_EPOCH: undefined,
      REGIONWEBB_SEARCH: "no",
      REGIONWEBB_SHARE_PICTURES: "no",
    };
    const now = await buildAt("2024-04-15T12:00:00Z", quick);
    const [, next = ""] = /^Nästa bygge: (\S+)$/m.exec(now.stdout) ?? [];
    assert.match(next, /^2024-/);
    // It takes less than a minute.
    const before = await buildAt(new Date(Date.parse(next) - 120_000).toISOString(), quick);
    assert.deepEqual(before.bytes, now.bytes);
  });

  test("makes the same pages without the search, and keeps what it made where it is told to", async () => {
    const [place, cache] = [join(folder, "quick"), join(folder, "cache")];
    const quick = await runBuild(["--root", fixtureRoot, "--output", place], {
      environment: { REGIONWEBB_SEARCH: "no", REGIONWEBB_CACHE: cache },
    });
    assert.equal(quick.status, 0, quick.stderr);
    const whole = Object.entries(await bytesOf(output));
    const pages = whole.filter(([path]) => !path.startsWith("pagefind/"));
    assert.ok(pages.length < whole.length);
    assert.deepEqual(await bytesOf(place), Object.fromEntries(pages));
    assert.ok((await readdir(join(cache, "typefaces"))).length > 0);
    await Promise.all([place, cache].map((path) => rm(path, { recursive: true })));
  });

  test("refuses a flag that it does not know, and shows how it is used", async () => {
    const { status, stderr } = await runBuild(["--outptu", output]);
    assert.equal(status, 2);
    assert.match(stderr, /--outptu/);
    assert.match(stderr, /npm run build -- \[--root DIR\] \[--output DIR\]/);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
});

/** Builds the site on a machine whose clock shows a moment. */
async function buildAt(moment: string, environment: Readonly<Record<string, string | undefined>>) {
  const place = join(folder, "moved");
  const { status, stdout, stderr } = await runBuild(["--root", fixtureRoot, "--output", place], {
    environment: {
      ...environment,
      TEST_CLOCK: String(Date.parse(moment)),
      NODE_OPTIONS: `--import=${import.meta.resolve("./moved-clock.mjs")}`,
    },
  });
  assert.equal(status, 0, stderr);
  const bytes = await bytesOf(place);
  await rm(place, { recursive: true });
  return { stdout, bytes };
}

describe("content with errors", () => {
  for (const { language, words, stopped } of [
    {
      language: "sv",
      words: [
        /^FEL _data\/contacts\/vera-akervik\.json:1: Filen slutar innan allt är avslutat: \} saknas\./m,
        /^FEL .*slug/m,
      ],
      stopped: "Webbplatsen byggdes inte. Den förra versionen finns kvar.",
    },
    {
      language: "en",
      words: [
        /^ERROR _data\/contacts\/vera-akervik\.json:1: The file ends before everything is closed: \} is missing\./m,
        /slug/,
      ],
      stopped: "The site was not built. The last version is still there.",
    },
  ])
    test(`stops the build, prints every fault (${language}), and keeps the last good site`, async () => {
      const root = await brokenSite(language);
      const before = await bytesOf(output);
      const { status, stdout, stderr } = await runBuild(["--root", root, "--output", output]);
      assert.equal(status, 1);
      for (const word of words) assert.match(stderr, word);
      assert.match(stderr, /src\/content\/sv\/about\.md:\d+/);
      assert.ok(stderr.includes(stopped), stderr);
      assert.doesNotMatch(`${stdout}${stderr}`, /^\s+at |Error:|node_modules/m);
      assert.deepEqual(await bytesOf(output), before);
      assert.deepEqual(await readdir(folder), ["broken", "site"]);
      await rm(root, { recursive: true });
    });

  test("in the files of the languages stops the build too, without a stack", async () => {
    const root = await copyOfFixture();
    await writeFile(join(root, "locales/fi.json"), '{ "ui": ');
    const { status, stderr } = await runBuild(["--root", root, "--output", output]);
    assert.equal(status, 1);
    assert.match(stderr, /^FEL locales\/fi\.json:1: Filen slutar innan allt är avslutat/m);
    assert.doesNotMatch(stderr, /^\s+at /m);
    await rm(root, { recursive: true });
  });
});

/** The content of every file below a folder, as text that shows where two differ. */
async function bytesOf(site: string): Promise<Readonly<Record<string, string>>> {
  const entries = (await listFiles(site)).map(async (file) => {
    const bytes = await readFile(join(site, file));
    return [file, bytes.toString("latin1")] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function copyOfFixture(): Promise<string> {
  const root = join(folder, "broken");
  await cp(fixtureRoot, root, { recursive: true });
  return root;
}

/** A copy of the fixture site with faults in three files, for editors who read a language. */
async function brokenSite(language: string): Promise<string> {
  const root = await copyOfFixture();
  const settings = await readFile(join(root, "_data/site.json"), "utf8");
  const changed = settings.replace('"editorLanguage": "sv"', `"editorLanguage": "${language}"`);
  await writeFile(join(root, "_data/site.json"), changed);
  await writeFile(join(root, "_data/contacts/vera-akervik.json"), "{");
  await writeFile(join(root, "src/content/sv/accessibility.md"), "---\ntitle: A\nslug: Å\n---\n");
  const page = join(root, "src/content/sv/about.md");
  await writeFile(page, `${await readFile(page, "utf8")}\n[Nej](javascript:alert)\n`);
  return root;
}
