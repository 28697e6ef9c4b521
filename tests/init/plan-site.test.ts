import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { allRules } from "../../src/checks/registry.ts";
import { planSite } from "../../src/init/plan-site.ts";
import { bodyKinds, type SiteWish } from "../../src/init/site-wish.ts";
import { checkProject } from "../../src/project/check-project.ts";
import { openProject, type Project } from "../../src/project/open-project.ts";
import { translationsOf } from "../../src/project/translations.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { exampleWish } from "./wishes.ts";

const folder = temporaryFolder();
const today = "2030-05-01";

function write(name: string, wish: SiteWish): string {
  const root = join(folder, name);
  for (const { path, text } of planSite(wish, today)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function open(name: string, wish: SiteWish): Promise<Project> {
  return openProject(write(name, wish), new Date(`${today}T10:00:00Z`));
}

const kinds = Object.keys(bodyKinds) as (keyof typeof bodyKinds)[];
const wishes: Readonly<Record<string, SiteWish>> = {
  ...Object.fromEntries(kinds.map((kind) => [kind, exampleWish({ kind })])),
  "in Swedish alone": exampleWish({ languages: ["sv"], englishName: undefined }),
  "in English alone": exampleWish({
    languages: ["en"],
    name: "Exempelby Municipality",
    englishName: undefined,
  }),
  "in English first": exampleWish({
    languages: ["en", "sv"],
    name: "Exempelby Municipality",
    englishName: undefined,
  }),
  "without an English name": exampleWish({ englishName: undefined }),
};

describe("a new site", () => {
  for (const [name, wish] of Object.entries(wishes))
    test(`has no errors, and nothing that editors would be told to mend but what is theirs to do: ${name}`, async () => {
      const project = await open(name, wish);
      assert.deepEqual(
        project.warnings.map(({ code }) => code),
        ["not-assessed"],
      );
      const found = await checkProject(project, allRules);
      assert.deepEqual(
        found.map((finding) => `${finding.file} ${JSON.stringify(finding)}`),
        [],
      );
    });

  test("has each of its texts in all of its languages", async () => {
    const { site, table } = await open("both", exampleWish());
    const keys = (language: string) => (table.byLanguage.get(language) ?? []).map(({ key }) => key);
    assert.deepEqual(keys("sv").toSorted(), keys("en").toSorted());
    for (const page of site.pages.values())
      assert.deepEqual(Object.keys(page.translations), ["sv", "en"], page.id);
  });

  test("knows which texts its translations were made of, and tells when one of these changes", async () => {
    for (const languages of [
      ["sv", "en"],
      ["en", "sv"],
    ] as const) {
      const name = `noted-${languages[0]}`;
      const wish = exampleWish({ languages });
      const states = translationsOf(await open(name, wish)).map(({ state }) => state);
      assert.deepEqual(new Set(states), new Set(["current"]));
      const file = join(folder, name, "src/content", languages[0], "about.md");
      writeFileSync(file, `${readFileSync(file, "utf8")}\nMer.\n`);
      const project = await openProject(join(folder, name), new Date(`${today}T10:00:00Z`));
      const outdated = translationsOf(project).filter(({ state }) => state === "outdated");
      assert.deepEqual(
        outdated.map((unit) => unit.file),
        [`src/content/${languages[1]}/about.md`],
      );
    }
  });

  test("leaves no place unfilled, and no word of another language", () => {
    const files = planSite(exampleWish({ languages: ["en"], name: "Example Region" }), today);
    for (const { path, text } of files) {
      assert.doesNotMatch(text.replaceAll("${{", ""), /{{|undefined|\$for/, path);
      assert.ok(!path.includes("/sv/"), path);
    }
  });

  test("has a notice board where the law asks for one", () => {
    const has = (kind: SiteWish["kind"]) =>
      planSite(exampleWish({ kind }), today).some(({ path }) => path.startsWith("_data/notices/"));
    assert.deepEqual(kinds.map(has), [true, true, false, true]);
  });

  test("claims of nothing but examples that they are true", () => {
    const files = planSite(exampleWish(), today).filter(({ path }) => path.includes("example-"));
    const texts = files.filter(({ path }) => !/\.svg$|\.translations\.json$/.test(path));
    assert.ok(texts.length >= 8, String(texts.length));
    for (const { path, text } of texts) {
      assert.match(text, /påhitta|invented|Exempel|Example/, path);
      assert.doesNotMatch(text, /Exempelby/, path);
    }
  });

  test("says that nobody has assessed it", () => {
    const file = planSite(exampleWish(), today).find(({ path }) => path.endsWith("statement.json"));
    assert.doesNotMatch(file?.text ?? assert.fail(), /"assessment"/);
  });
});
