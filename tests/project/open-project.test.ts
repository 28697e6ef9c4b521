import assert from "node:assert/strict";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { CommandError } from "../../src/command/command-error.ts";
import { ContentError } from "../../src/model/content-error.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { editorTranslator, openProject } from "../../src/project/open-project.ts";
import { readOptions } from "../../src/project/options.ts";
import { copyFixture } from "../below-a-path.ts";
import { now } from "../model/site-with.ts";
import { fixtureRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("openProject", () => {
  test("gives the site with its pages, its warnings and a translator for each language", async () => {
    const project = await openProject(fixtureRoot, now);
    assert.equal(project.table.byUrl.get("/fi/")?.key, "section:start");
    assert.equal(project.warnings.length, 3);
    assert.equal(project.editorLanguage, "sv");
    assert.equal(project.translators("fi").t("ui.news.title"), "Uutiset");
    assert.equal(project.site.today, "2024-05-01");
  });

  test("stops where two pages have one address, and says it with the warnings", async () => {
    const codes = await codesOf(async (root) => {
      const page = "---\ntitle: Tillgänglighet\nslug: om-oss\n---\n";
      await writeFile(join(root, "src/content/sv/accessibility.md"), page);
    });
    assert.equal(codes.filter((code) => code === "duplicate-url").length, 1);
    assert.ok(codes.includes("gap-in-programme"));
  });

  test("stops where a language has no texts of the interface", async () => {
    const codes = await codesOf((root) => rm(join(root, "locales/fi.json")));
    assert.ok(codes.includes("missing-locale"));
  });
});

/** The faults that stop a copy of the fixture site after a change. */
async function codesOf(change: (root: string) => Promise<void>): Promise<readonly string[]> {
  const root = await mkdtemp(join(tmpdir(), "regionwebb-project-"));
  try {
    await cp(fixtureRoot, root, { recursive: true });
    await change(root);
    const error: unknown = await openProject(root, now).then(
      () => undefined,
      (fault) => fault,
    );
    assert.ok(error instanceof ContentError);
    return error.faults.map(({ code }) => code);
  } finally {
    await rm(root, { recursive: true });
  }
}

describe("where a site stands", () => {
  test("is said by its settings, unless whoever builds it says it", async () => {
    const root = join(temporaryFolder(), "root");
    copyFixture(root, { basePath: "web" });
    const placeOf = async (basePath?: string) =>
      (await openProject(root, now, { basePath })).site.settings.basePath;
    assert.equal(await placeOf(), "/web/");
    assert.equal(await placeOf("/pr-12/"), "/pr-12/");
    assert.equal(await placeOf("/"), "/");
  });
});

describe("editorTranslator", () => {
  test("speaks the editors' language, or English where the generator does not know it", async () => {
    assert.equal((await editorTranslator("sv")).language, "sv");
    assert.equal((await editorTranslator("fi")).language, "en");
    assert.equal((await editorTranslator("constructor")).language, "en");
  });
});

describe("readOptions", () => {
  test("takes the folder and the moment from the environment", () => {
    const { root, now: moment } = readOptions({
      REGIONWEBB_ROOT: fixtureRoot,
      SOURCE_DATE_EPOCH: "0",
    });
    assert.equal(root, fixtureRoot);
    assert.equal(moment.toISOString(), "1970-01-01T00:00:00.000Z");
  });

  test("leaves out the pictures and the search where it is told to, and nothing else", () => {
    const full = { hasSharePictures: true, hasSearch: true };
    for (const [environment, told] of [
      [{}, full],
      [{ REGIONWEBB_SEARCH: "no" }, { ...full, hasSearch: false }],
      [{ REGIONWEBB_SHARE_PICTURES: "no" }, { ...full, hasSharePictures: false }],
    ] as const) {
      const { hasSharePictures, hasSearch } = readOptions(environment);
      assert.deepEqual({ hasSharePictures, hasSearch }, told);
    }
  });

  test("takes a path in place of that in the settings, and refuses what is none", () => {
    const basePathOf = (path: string) => readOptions({ REGIONWEBB_BASE_PATH: path }).basePath;
    assert.deepEqual(["pr-12", "/", ""].map(basePathOf), ["/pr-12/", "/", "/"]);
    assert.equal(readOptions({}).basePath, undefined);
    for (const path of ["..", "/a b/", "https://a.example/", "/a/?b"])
      assert.throws(
        () => basePathOf(path),
        (error) =>
          error instanceof CommandError &&
          error.place === "--base-path" &&
          error.values.value === path,
        path,
      );
  });

  test("takes this repository and the clock where it says nothing", () => {
    const before = Date.now();
    const options = readOptions({});
    assert.equal(join(options.root, "/"), generatorRoot);
    assert.ok(options.now.getTime() >= before);
  });

  test("refuses a moment that is none, with its name and value", () => {
    for (const epoch of ["abc", "", "1.5", "-1", "1e20", "99999999999999"])
      assert.throws(
        () => readOptions({ SOURCE_DATE_EPOCH: epoch }),
        (error) =>
          error instanceof CommandError &&
          error.place === "SOURCE_DATE_EPOCH" &&
          error.values.value === epoch,
        epoch,
      );
  });
});
